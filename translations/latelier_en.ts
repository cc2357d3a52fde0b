<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>latelier::GalleryBrowser</name>
    <message numerus="yes">
        <source>Tag for %n picture(s)</source>
        <translation>
            <numerusform>Tag for %n picture</numerusform>
            <numerusform>Tag for %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Board for %n picture(s)</source>
        <translation>
            <numerusform>Board for %n picture</numerusform>
            <numerusform>Board for %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand %n picture(s) to the desktop&apos;s trash?</source>
        <translation>
            <numerusform>Hand %n picture to the desktop&apos;s trash?</numerusform>
            <numerusform>Hand %n pictures to the desktop&apos;s trash?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latelier::GalleryCommands</name>
    <message numerus="yes">
        <source>%n picture(s) moved to the trash.</source>
        <translation>
            <numerusform>%n picture moved to the trash.</numerusform>
            <numerusform>%n pictures moved to the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) taken back out of the trash.</source>
        <translation>
            <numerusform>%n picture taken back out of the trash.</numerusform>
            <numerusform>%n pictures taken back out of the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) moved to the trash again.</source>
        <translation>
            <numerusform>%n picture moved to the trash again.</numerusform>
            <numerusform>%n pictures moved to the trash again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) handed to the desktop&apos;s trash.</source>
        <translation>
            <numerusform>%n picture handed to the desktop&apos;s trash.</numerusform>
            <numerusform>%n pictures handed to the desktop&apos;s trash.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latelier::GalleryExportDialog</name>
    <message numerus="yes">
        <source>Export %n picture(s)</source>
        <translation>
            <numerusform>Export %n picture</numerusform>
            <numerusform>Export %n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latelier::GalleryGrid</name>
    <message numerus="yes">
        <source>Family of %n</source>
        <translation>
            <numerusform>Family of %n</numerusform>
            <numerusform>Family of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latelier::GalleryTransferDialog</name>
    <message numerus="yes">
        <source>%n picture(s) imported</source>
        <translation>
            <numerusform>%n picture imported</numerusform>
            <numerusform>%n pictures imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n could not be read</numerusform>
            <numerusform>%n could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing %n picture(s) to %1</source>
        <translation>
            <numerusform>Writing %n picture to %1</numerusform>
            <numerusform>Writing %n pictures to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) written.</source>
        <translation>
            <numerusform>%n picture written.</numerusform>
            <numerusform>%n pictures written.</numerusform>
        </translation>
    </message>
</context>
</TS>
