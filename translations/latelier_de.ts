<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>DocumentFile</name>
    <message>
        <source>The document could not be saved to %1: %2.</source>
        <translation>Das Dokument konnte nicht in %1 gespeichert werden: %2.</translation>
    </message>
    <message>
        <source>%1 is no document that can be read: %2.</source>
        <translation>%1 ist kein lesbares Dokument: %2.</translation>
    </message>
    <message>
        <source>the archive could not be made</source>
        <translation>das Archiv konnte nicht erstellt werden</translation>
    </message>
    <message>
        <source>it is no whole zip archive</source>
        <translation>es ist kein vollständiges Zip-Archiv</translation>
    </message>
    <message>
        <source>%1 is missing in it</source>
        <translation>%1 fehlt darin</translation>
    </message>
    <message>
        <source>picture and mask do not belong together</source>
        <translation>Bild und Maske gehören nicht zusammen</translation>
    </message>
    <message>
        <source>a layer does not belong to the picture</source>
        <translation>eine Ebene gehört nicht zum Bild</translation>
    </message>
    <message>
        <source>a step of its history is damaged</source>
        <translation>ein Schritt seines Verlaufs ist beschädigt</translation>
    </message>
    <message>
        <source>its description is damaged</source>
        <translation>seine Beschreibung ist beschädigt</translation>
    </message>
</context>
<context>
    <name>EngineLibrary</name>
    <message>
        <source>The engine cannot be loaded, so no picture can be painted. Install Latelier again.</source>
        <translation>Die Engine kann nicht geladen werden, deshalb entsteht kein Bild. Installieren Sie Latelier neu.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>It cannot be done with these settings: %1</source>
        <translation>Mit diesen Einstellungen geht es nicht: %1</translation>
    </message>
    <message>
        <source>The model cannot be used; choose another one or get its file again: %1</source>
        <translation>Das Modell ist nicht brauchbar; wählen Sie ein anderes oder besorgen Sie die Datei noch einmal: %1</translation>
    </message>
    <message>
        <source>The picture or file cannot be used; choose another one: %1</source>
        <translation>Das Bild oder die Datei ist nicht brauchbar; wählen Sie etwas anderes: %1</translation>
    </message>
    <message>
        <source>Reading or writing failed; is there room, and may you write there? %1</source>
        <translation>Lesen oder Schreiben ist fehlgeschlagen; ist dort genug Platz, und darf dort geschrieben werden? %1</translation>
    </message>
    <message>
        <source>The memory is not enough; a smaller size may do: %1</source>
        <translation>Der Speicher reicht nicht; mit einer kleineren Größe könnte es gehen: %1</translation>
    </message>
    <message>
        <source>It was stopped: %1</source>
        <translation>Es wurde angehalten: %1</translation>
    </message>
    <message>
        <source>A fault of the program; your settings are kept, try again: %1</source>
        <translation>Ein Fehler des Programms; Ihre Einstellungen bleiben erhalten, versuchen Sie es noch einmal: %1</translation>
    </message>
    <message>
        <source>a Stable Diffusion XL model, which is not supported</source>
        <translation>ein Stable-Diffusion-XL-Modell, das nicht unterstützt wird</translation>
    </message>
    <message>
        <source>a Stable Diffusion XL or unCLIP model, which is not supported</source>
        <translation>ein Stable-Diffusion-XL- oder unCLIP-Modell, das nicht unterstützt wird</translation>
    </message>
    <message>
        <source>a Stable Diffusion 3 model, which is not supported</source>
        <translation>ein Stable-Diffusion-3-Modell, das nicht unterstützt wird</translation>
    </message>
    <message>
        <source>a Flux model, which is not supported</source>
        <translation>ein Flux-Modell, das nicht unterstützt wird</translation>
    </message>
    <message>
        <source>a ControlNet</source>
        <translation>ein ControlNet</translation>
    </message>
    <message>
        <source>a textual inversion embedding</source>
        <translation>ein Textual-Inversion-Embedding</translation>
    </message>
    <message>
        <source>an upscaler</source>
        <translation>ein Vergrößerer (Upscaler)</translation>
    </message>
    <message>
        <source>a LoRA</source>
        <translation>eine LoRA</translation>
    </message>
    <message>
        <source>the U-Net of a diffusers model alone; give the whole folder</source>
        <translation>nur das U-Net eines diffusers-Modells; geben Sie den ganzen Ordner an</translation>
    </message>
    <message>
        <source>a VAE alone</source>
        <translation>nur ein VAE</translation>
    </message>
    <message>
        <source>a text encoder alone</source>
        <translation>nur ein Textencoder</translation>
    </message>
    <message>
        <source>something else than a Stable Diffusion model</source>
        <translation>etwas anderes als ein Stable-Diffusion-Modell</translation>
    </message>
    <message>
        <source>stands there twice</source>
        <translation>steht zweimal darin</translation>
    </message>
    <message>
        <source>it holds no tensors</source>
        <translation>sie enthält keine Tensoren</translation>
    </message>
    <message>
        <source>it holds no table of tensors</source>
        <translation>sie enthält keine Tabelle von Tensoren</translation>
    </message>
    <message>
        <source>is no tensor</source>
        <translation>ist kein Tensor</translation>
    </message>
    <message>
        <source>is made in a way that PyTorch does not use</source>
        <translation>ist auf eine Weise gemacht, die PyTorch nicht verwendet</translation>
    </message>
    <message>
        <source>is made from something that is not what PyTorch writes</source>
        <translation>ist aus etwas gemacht, das PyTorch nicht so schreibt</translation>
    </message>
    <message>
        <source>has a negative size or place</source>
        <translation>hat eine negative Größe oder Lage</translation>
    </message>
    <message>
        <source>refers to something that is no storage</source>
        <translation>verweist auf etwas, das kein Speicherblock ist</translation>
    </message>
    <message>
        <source>has fewer bytes of data in the archive than it needs</source>
        <translation>hat im Archiv weniger Bytes an Daten, als er braucht</translation>
    </message>
    <message>
        <source>reaches past the end of its data</source>
        <translation>reicht über das Ende seiner Daten hinaus</translation>
    </message>
    <message>
        <source>repeats its data more often than any model needs</source>
        <translation>wiederholt seine Daten öfter, als ein Modell es braucht</translation>
    </message>
    <message>
        <source>it is a zip archive, but not one of PyTorch&apos;s checkpoints: it has no data.pkl</source>
        <translation>sie ist ein ZIP-Archiv, aber kein Checkpoint von PyTorch: data.pkl fehlt</translation>
    </message>
    <message>
        <source>it holds a TorchScript program and not a table of tensors</source>
        <translation>sie enthält ein TorchScript-Programm und keine Tabelle von Tensoren</translation>
    </message>
    <message>
        <source>it was saved on a big-endian machine</source>
        <translation>sie wurde auf einer Big-Endian-Maschine gespeichert</translation>
    </message>
    <message>
        <source>it was saved in the format of PyTorch before 1.6; open it with torch.load in Python and save it again, as .safetensors or with torch.save</source>
        <translation>sie wurde im Format von PyTorch vor 1.6 gespeichert; öffnen Sie sie in Python mit torch.load und speichern Sie sie neu, als .safetensors oder mit torch.save</translation>
    </message>
    <message>
        <source>it is a bare Python pickle and not a checkpoint of PyTorch</source>
        <translation>sie ist ein bloßes Python-Pickle und kein Checkpoint von PyTorch</translation>
    </message>
    <message>
        <source>vocab.json is no JSON object of tokens and ids</source>
        <translation>vocab.json ist kein JSON-Objekt aus Token und Nummern</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>sie ist ein Ordner</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>sie ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>the file is empty; download it again</source>
        <translation>die Datei ist leer; laden Sie sie noch einmal herunter</translation>
    </message>
    <message>
        <source>it has no weight_map that says which shard holds which tensor</source>
        <translation>ihr fehlt die weight_map, die sagt, in welchem Teil welcher Tensor liegt</translation>
    </message>
    <message>
        <source>it describes a model but holds none of its weights; give the weight file or, for a diffusers model, the folder that holds model_index.json</source>
        <translation>sie beschreibt ein Modell, enthält aber keine Gewichte; geben Sie die Datei der Gewichte an oder bei einem diffusers-Modell den Ordner mit model_index.json</translation>
    </message>
    <message>
        <source>the folder holds no model_index.json, so it is no diffusers model</source>
        <translation>der Ordner enthält keine model_index.json und ist also kein diffusers-Modell</translation>
    </message>
    <message>
        <source>The model&apos;s latelier.json prefers settings that do not exist.</source>
        <translation>Die latelier.json des Modells bevorzugt Einstellungen, die es nicht gibt.</translation>
    </message>
    <message>
        <source>takes more from its stack than lies there</source>
        <translation>nimmt mehr vom Stapel, als dort liegt</translation>
    </message>
    <message>
        <source>goes back to a mark that it has not set</source>
        <translation>kehrt zu einer Marke zurück, die es nicht gesetzt hat</translation>
    </message>
    <message>
        <source>has a key without a value</source>
        <translation>hat einen Schlüssel ohne Wert</translation>
    </message>
    <message>
        <source>adds items to something that holds none</source>
        <translation>fügt etwas Einträge hinzu, das keine haben kann</translation>
    </message>
    <message>
        <source>recalls an object that it has not stored</source>
        <translation>ruft ein Objekt ab, das es nicht abgelegt hat</translation>
    </message>
    <message>
        <source>names a function by something that is no text</source>
        <translation>benennt eine Funktion durch etwas, das kein Text ist</translation>
    </message>
    <message>
        <source>makes an object of no class</source>
        <translation>erzeugt ein Objekt ohne Klasse</translation>
    </message>
    <message>
        <source>ends too early, so the file was cut short; download it again</source>
        <translation>endet zu früh, die Datei ist also abgeschnitten; laden Sie sie noch einmal herunter</translation>
    </message>
    <message>
        <source>has a number that cannot be read</source>
        <translation>enthält eine Zahl, die nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>it is no PNG file, and this build reads no other kind</source>
        <translation>sie ist keine PNG-Datei, und diese Fassung des Programms liest keine andere Art</translation>
    </message>
    <message>
        <source>the file is damaged or cut off</source>
        <translation>die Datei ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>this build reads PNG of 8 or 16 bits a channel without interlacing; save it so</source>
        <translation>diese Fassung des Programms liest PNG mit 8 oder 16 Bit je Kanal ohne Zeilensprung; speichern Sie es so</translation>
    </message>
    <message>
        <source>A picture without pixels cannot be written as PNG.</source>
        <translation>Ein Bild ohne Pixel kann nicht als PNG geschrieben werden.</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>it uses a colour that its palette lacks</source>
        <translation>sie verwendet eine Farbe, die in ihrer Palette fehlt</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a whole number from 0 to 18446744073709551615</source>
        <translation>eine ganze Zahl von 0 bis 18446744073709551615</translation>
    </message>
    <message>
        <source>a list of changes</source>
        <translation>eine Liste von Änderungen</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>an object with a parent</source>
        <translation>ein Objekt mit Ausgangsbild</translation>
    </message>
    <message>
        <source>&quot;__metadata__&quot; stands twice in its header</source>
        <translation>„__metadata__“ steht zweimal in ihrem Kopf</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>eine Zeichenkette</translation>
    </message>
    <message>
        <source>a negative number</source>
        <translation>eine negative Zahl</translation>
    </message>
    <message>
        <source>a number that is not whole</source>
        <translation>eine Zahl, die nicht ganz ist,</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>Binärdaten</translation>
    </message>
    <message>
        <source>it is shorter than the smallest model file</source>
        <translation>sie ist kürzer als die kleinste Modelldatei</translation>
    </message>
    <message>
        <source>it is neither a safetensors file nor a checkpoint of PyTorch</source>
        <translation>sie ist weder eine safetensors-Datei noch ein Checkpoint von PyTorch</translation>
    </message>
    <message>
        <source>its header reaches past the end of the file, which was cut short; download it again</source>
        <translation>ihr Kopf reicht über das Ende der Datei hinaus, die abgeschnitten ist; laden Sie sie noch einmal herunter</translation>
    </message>
    <message>
        <source>its header is empty</source>
        <translation>ihr Kopf ist leer</translation>
    </message>
    <message>
        <source>its header is not valid JSON: it has a zero byte</source>
        <translation>ihr Kopf ist kein gültiges JSON: er enthält ein Null-Byte</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Das Kontingent auf dem Datenträger ist überschritten</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Die Datei gibt es schon</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Die Datei ist zu groß</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Fehler beim Lesen oder Schreiben</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Es ist ein Ordner</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Zu viele offene Dateien</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Diese Datei oder diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>Der Speicher reicht nicht</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Auf dem Datenträger ist kein Platz mehr</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Es ist kein Ordner</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Das ist nicht erlaubt</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>it is a GGUF file; give the .safetensors form of the model</source>
        <translation>sie ist eine GGUF-Datei; geben Sie das Modell als .safetensors an</translation>
    </message>
    <message>
        <source>it is a Git LFS pointer and not the file itself; fetch it with &quot;git lfs pull&quot;</source>
        <translation>sie ist ein Git-LFS-Zeiger und nicht die Datei selbst; holen Sie sie mit „git lfs pull“</translation>
    </message>
    <message>
        <source>it is a web page, saved in place of the model; download it again</source>
        <translation>sie ist eine Webseite, die anstelle des Modells gespeichert wurde; laden Sie es noch einmal herunter</translation>
    </message>
    <message>
        <source>its directory reaches past the end of the file, which was cut short; download it again</source>
        <translation>ihr Verzeichnis reicht über das Ende der Datei hinaus, die abgeschnitten ist; laden Sie sie noch einmal herunter</translation>
    </message>
    <message>
        <source>it is too short for a checkpoint; download it again</source>
        <translation>sie ist zu kurz für einen Checkpoint; laden Sie sie noch einmal herunter</translation>
    </message>
    <message>
        <source>the directory at its end is missing, so it was cut short; download it again</source>
        <translation>das Verzeichnis an ihrem Ende fehlt, sie ist also abgeschnitten; laden Sie sie noch einmal herunter</translation>
    </message>
    <message>
        <source>it is one part of a zip archive in several parts</source>
        <translation>sie ist ein Teil eines mehrteiligen ZIP-Archivs</translation>
    </message>
    <message>
        <source>its zip64 directory is damaged; download it again</source>
        <translation>ihr zip64-Verzeichnis ist beschädigt; laden Sie sie noch einmal herunter</translation>
    </message>
    <message>
        <source>its zip directory does not lie inside the file</source>
        <translation>ihr ZIP-Verzeichnis liegt nicht innerhalb der Datei</translation>
    </message>
    <message>
        <source>its zip directory is damaged; download it again</source>
        <translation>ihr ZIP-Verzeichnis ist beschädigt; laden Sie sie noch einmal herunter</translation>
    </message>
    <message>
        <source>The number of steps must be from 1 to 1000.</source>
        <translation>Die Zahl der Schritte muss von 1 bis 1000 sein.</translation>
    </message>
    <message>
        <source>The coarse layers can be computed at every 1st to 1000th step.</source>
        <translation>Die groben Schichten können bei jedem 1. bis jedem 1000. Schritt berechnet werden.</translation>
    </message>
    <message>
        <source>The share of merged tokens must be from 0 to 0.75.</source>
        <translation>Der Anteil vereinter Flächen muss von 0 bis 0,75 sein.</translation>
    </message>
    <message>
        <source>The number of pictures must be at least 1.</source>
        <translation>Die Zahl der Bilder muss mindestens 1 sein.</translation>
    </message>
    <message>
        <source>A mask needs the picture that it lies on; give a source picture as well.</source>
        <translation>Eine Maske braucht das Bild, auf dem sie liegt; geben Sie auch ein Ausgangsbild an.</translation>
    </message>
    <message>
        <source>The denoising strength must be from 0 to 1.</source>
        <translation>Die Denoising-Stärke muss von 0 bis 1 sein.</translation>
    </message>
    <message>
        <source>The guidance scale must be a number.</source>
        <translation>Die Prompt-Stärke muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>This model is made for inpainting; without a picture and a mask it paints everything anew.</source>
        <translation>Dieses Modell ist zum Ausbessern (Inpainting) gemacht; ohne Bild und Maske malt es alles neu.</translation>
    </message>
    <message>
        <source>The decoder overflowed and the picture was decoded again in float32.</source>
        <translation>Der Decoder lief über, und das Bild wurde noch einmal in float32 dekodiert.</translation>
    </message>
    <message>
        <source>Previews by a tiny decoder need its file; choose a TAESD decoder.</source>
        <translation>Vorschauen mit einem kleinen Decoder brauchen dessen Datei; wählen Sie einen TAESD-Decoder.</translation>
    </message>
    <message>
        <source>The generation was cancelled.</source>
        <translation>Das Malen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>its configuration asks for more than 100,000 tensors</source>
        <translation>ihre Konfiguration verlangt mehr als 100.000 Tensoren</translation>
    </message>
    <message>
        <source>a tensor</source>
        <translation>ein Tensor</translation>
    </message>
    <message>
        <source>The autoencoder&apos;s configuration has no levels or no latent channels.</source>
        <translation>Die Konfiguration des Autoencoders hat keine Stufen oder keine latenten Kanäle.</translation>
    </message>
    <message>
        <source>A tile must be at least twice as large as its overlap.</source>
        <translation>Eine Kachel muss mindestens doppelt so groß sein wie ihre Überlappung.</translation>
    </message>
    <message>
        <source>The U-Net&apos;s configuration must have channels, attention and heads for the same levels.</source>
        <translation>Die Konfiguration des U-Net muss Kanäle, Attention und Köpfe für dieselben Stufen haben.</translation>
    </message>
    <message>
        <source>The model&apos;s noise schedule needs at least 2 steps.</source>
        <translation>Der Rauschplan des Modells braucht mindestens 2 Schritte.</translation>
    </message>
    <message>
        <source>The kept state of the noise belongs to another number of pictures.</source>
        <translation>Der gespeicherte Zustand des Rauschens gehört zu einer anderen Zahl von Bildern.</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is no number</source>
        <translation>ist keine Zahl</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>ist weder wahr noch falsch</translation>
    </message>
    <message>
        <source>is no text</source>
        <translation>ist kein Text</translation>
    </message>
    <message>
        <source>asks for an architecture that is not supported</source>
        <translation>verlangt eine Architektur, die nicht unterstützt wird</translation>
    </message>
    <message>
        <source>is no whole number that fits</source>
        <translation>ist keine passende ganze Zahl</translation>
    </message>
    <message>
        <source>differs between the levels, which is not supported</source>
        <translation>ist von Stufe zu Stufe verschieden, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>does not have one entry for each of the block_out_channels</source>
        <translation>hat nicht für jeden der block_out_channels einen Eintrag</translation>
    </message>
    <message>
        <source>asks for blocks that are not supported</source>
        <translation>verlangt Blöcke, die nicht unterstützt werden</translation>
    </message>
    <message>
        <source>does not divide the channels of its level</source>
        <translation>teilt die Kanäle ihrer Stufe nicht</translation>
    </message>
    <message>
        <source>does not divide the channels</source>
        <translation>teilt die Kanäle nicht</translation>
    </message>
    <message>
        <source>is not above 0</source>
        <translation>ist nicht größer als 0</translation>
    </message>
    <message>
        <source>does not divide the hidden_size</source>
        <translation>teilt hidden_size nicht</translation>
    </message>
    <message>
        <source>or &quot;max_position_embeddings&quot; is too small</source>
        <translation>oder „max_position_embeddings“ ist zu klein</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>sie ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>and &quot;beta_end&quot; are not between 0 and 1 in this order</source>
        <translation>und „beta_end“ liegen nicht in dieser Reihenfolge zwischen 0 und 1</translation>
    </message>
    <message>
        <source>is not between 2 and 100000</source>
        <translation>liegt nicht zwischen 2 und 100000</translation>
    </message>
    <message>
        <source>It is taken for a v-prediction model because of its name.</source>
        <translation>Es wird wegen seines Namens für ein v-Prediction-Modell gehalten.</translation>
    </message>
    <message>
        <source>It is taken for an eps-prediction model; if pictures come out as noise, put a .yaml of the same name with the line parameterization: &quot;v&quot; beside it.</source>
        <translation>Es wird für ein eps-Prediction-Modell gehalten; werden die Bilder zu Rauschen, legen Sie eine .yaml gleichen Namens mit der Zeile parameterization: &quot;v&quot; daneben.</translation>
    </message>
    <message>
        <source>the disk is full; make room and try again</source>
        <translation>der Datenträger ist voll; schaffen Sie Platz und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the file would be larger than this account may write</source>
        <translation>die Datei würde größer, als dieses Konto schreiben darf</translation>
    </message>
    <message>
        <source>this account is not allowed to</source>
        <translation>dieses Konto darf das nicht</translation>
    </message>
    <message>
        <source>the place is read-only</source>
        <translation>der Ort ist schreibgeschützt</translation>
    </message>
    <message>
        <source>there is no such file or folder; check the path</source>
        <translation>diese Datei oder diesen Ordner gibt es nicht; prüfen Sie den Pfad</translation>
    </message>
    <message>
        <source>The WebP picture has no size; its settings cannot be put into it.</source>
        <translation>Das WebP-Bild hat keine Größe; seine Einstellungen können nicht hineingelegt werden.</translation>
    </message>
    <message>
        <source>The picture is no JPEG file; its settings cannot be put into it.</source>
        <translation>Das Bild ist keine JPEG-Datei; seine Einstellungen können nicht hineingelegt werden.</translation>
    </message>
    <message>
        <source>The picture&apos;s settings are too long for a JPEG file, which has room for 64 KB of them. Save it as PNG, or without its settings.</source>
        <translation>Die Einstellungen des Bildes sind zu lang für eine JPEG-Datei, die Platz für 64 KB davon hat. Speichern Sie es als PNG oder ohne seine Einstellungen.</translation>
    </message>
    <message>
        <source>The picture is no JPEG file; nothing can be left out of it.</source>
        <translation>Das Bild ist keine JPEG-Datei; es kann nichts daraus weggelassen werden.</translation>
    </message>
    <message>
        <source>The picture is no WebP file; its settings cannot be put into it.</source>
        <translation>Das Bild ist keine WebP-Datei; seine Einstellungen können nicht hineingelegt werden.</translation>
    </message>
    <message>
        <source>The picture is no WebP file; nothing can be left out of it.</source>
        <translation>Das Bild ist keine WebP-Datei; es kann nichts daraus weggelassen werden.</translation>
    </message>
    <message>
        <source>The gallery&apos;s database is damaged and lies in a read-only place; the pictures are shown without their stars, tags and notes.</source>
        <translation>Die Datenbank der Galerie ist beschädigt und liegt an einem schreibgeschützten Ort; die Bilder werden ohne ihre Sterne, Schlagwörter und Notizen gezeigt.</translation>
    </message>
    <message>
        <source>The check of the gallery was stopped.</source>
        <translation>Die Prüfung der Galerie wurde angehalten.</translation>
    </message>
    <message>
        <source>The words for searching did not agree with the pictures.</source>
        <translation>Die Wörter für die Suche stimmten nicht mit den Bildern überein.</translation>
    </message>
    <message>
        <source>A tag needs at least one letter.</source>
        <translation>Ein Schlagwort braucht mindestens einen Buchstaben.</translation>
    </message>
    <message>
        <source>The work on the gallery was stopped.</source>
        <translation>Die Arbeit an der Galerie wurde angehalten.</translation>
    </message>
    <message>
        <source>The system&apos;s library of checksums does not work.</source>
        <translation>Die Prüfsummen-Bibliothek des Systems arbeitet nicht.</translation>
    </message>
    <message>
        <source>a step has a shape that no latent has</source>
        <translation>ein Schritt hat eine Form, die kein Latent hat</translation>
    </message>
    <message>
        <source>its steps have different shapes</source>
        <translation>seine Schritte haben verschiedene Formen</translation>
    </message>
    <message>
        <source>its map to colours has a wrong shape</source>
        <translation>seine Abbildung auf Farben hat eine falsche Form</translation>
    </message>
    <message>
        <source>its map to colours is for other latents</source>
        <translation>seine Abbildung auf Farben gehört zu anderen Latents</translation>
    </message>
    <message>
        <source>a step lacks its numbers</source>
        <translation>einem Schritt fehlen seine Zahlen</translation>
    </message>
    <message>
        <source>it has no pixels</source>
        <translation>es hat keine Pixel</translation>
    </message>
    <message>
        <source>An empty picture cannot be saved.</source>
        <translation>Ein leeres Bild kann nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>it is no PNG, JPEG, WebP or OpenEXR file</source>
        <translation>es ist keine PNG-, JPEG-, WebP- oder OpenEXR-Datei</translation>
    </message>
    <message>
        <source>The settings in the picture cannot be read.</source>
        <translation>Die Einstellungen im Bild können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The picture is no PNG file; text cannot be put into it.</source>
        <translation>Das Bild ist keine PNG-Datei; es kann kein Text hineingelegt werden.</translation>
    </message>
    <message>
        <source>the disk failed</source>
        <translation>der Datenträger hat versagt</translation>
    </message>
    <message>
        <source>a name in it has %1 characters</source>
        <translation>ein Name darin hat %1 Zeichen</translation>
    </message>
    <message>
        <source>the tensor %1 %2</source>
        <translation>der Tensor %1 %2</translation>
    </message>
    <message>
        <source>it holds a Python object of %1 and not a table of tensors; save its state_dict() instead</source>
        <translation>sie enthält ein Python-Objekt von %1 und keine Tabelle von Tensoren; speichern Sie stattdessen dessen state_dict()</translation>
    </message>
    <message>
        <source>has %1 dimensions</source>
        <translation>hat %1 Dimensionen</translation>
    </message>
    <message>
        <source>would be made by calling %1, which is never done</source>
        <translation>würde durch einen Aufruf von %1 entstehen, was nie geschieht</translation>
    </message>
    <message>
        <source>is stored as %1, which is unknown</source>
        <translation>ist als %1 gespeichert, was unbekannt ist</translation>
    </message>
    <message>
        <source>has its data in the entry %1, which the archive lacks</source>
        <translation>hat seine Daten im Eintrag %1, der im Archiv fehlt</translation>
    </message>
    <message>
        <source>has the impossible shape %1</source>
        <translation>hat die unmögliche Form %1</translation>
    </message>
    <message>
        <source>it has two pickles, %1 and %2</source>
        <translation>sie hat zwei Pickles, %1 und %2</translation>
    </message>
    <message>
        <source>The tokenizer file %1 cannot be read; copy merges.txt and vocab.json there, or beside the model, from the folder &quot;tokenizer&quot; of any Stable Diffusion model in diffusers form.</source>
        <translation>Die Tokenizer-Datei %1 kann nicht gelesen werden; kopieren Sie merges.txt und vocab.json dorthin oder neben das Modell, aus dem Ordner „tokenizer“ eines beliebigen Stable-Diffusion-Modells in diffusers-Form.</translation>
    </message>
    <message>
        <source>The tokenizer in %1 is damaged: %2.</source>
        <translation>Der Tokenizer in %1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>the id of &quot;%1&quot; in vocab.json is no number from 0 on</source>
        <translation>die Nummer von „%1“ in vocab.json ist keine Zahl ab 0</translation>
    </message>
    <message>
        <source>the line &quot;%1&quot; of merges.txt is no pair</source>
        <translation>die Zeile „%1“ von merges.txt ist kein Paar</translation>
    </message>
    <message>
        <source>vocab.json has no %1</source>
        <translation>in vocab.json fehlt %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be used as a model file: %2.</source>
        <translation>%1 ist als Modelldatei nicht brauchbar: %2.</translation>
    </message>
    <message>
        <source>its weight_map has no file for the tensor %1</source>
        <translation>ihre weight_map hat keine Datei für den Tensor %1</translation>
    </message>
    <message>
        <source>its shard %1 is not a file beside it</source>
        <translation>ihr Teil %1 ist keine Datei daneben</translation>
    </message>
    <message>
        <source>its shard %1 is missing; download it to that folder</source>
        <translation>ihr Teil %1 fehlt; laden Sie ihn in diesen Ordner herunter</translation>
    </message>
    <message>
        <source>There is no model at %1: check the path.</source>
        <translation>Bei %1 ist kein Modell: Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>it is one part of a diffusers model; give the folder %1</source>
        <translation>sie ist ein Teil eines diffusers-Modells; geben Sie den Ordner %1 an</translation>
    </message>
    <message>
        <source>it is a folder of models; give one of them, such as %1</source>
        <translation>es ist ein Ordner mit Modellen; geben Sie eines davon an, etwa %1</translation>
    </message>
    <message>
        <source>it has no weights for its %1: no %2.safetensors; download the whole folder</source>
        <translation>ihm fehlen die Gewichte für %1: kein %2.safetensors; laden Sie den ganzen Ordner herunter</translation>
    </message>
    <message>
        <source>two of its shards hold the tensor %1</source>
        <translation>zwei ihrer Teile enthalten den Tensor %1</translation>
    </message>
    <message>
        <source>The model&apos;s latelier.json has an unusable &apos;%1&apos;.</source>
        <translation>Die latelier.json des Modells hat ein unbrauchbares „%1“.</translation>
    </message>
    <message>
        <source>has more than %1 objects</source>
        <translation>hat mehr als %1 Objekte</translation>
    </message>
    <message>
        <source>names a function by a text of %1 characters</source>
        <translation>benennt eine Funktion mit einem Text von %1 Zeichen</translation>
    </message>
    <message>
        <source>asks to run %1, which no model needs; nothing was run, do not trust this file</source>
        <translation>verlangt, %1 auszuführen, was kein Modell braucht; nichts wurde ausgeführt, trauen Sie dieser Datei nicht</translation>
    </message>
    <message>
        <source>has the unknown protocol %1</source>
        <translation>hat das unbekannte Protokoll %1</translation>
    </message>
    <message>
        <source>has the unknown opcode %1</source>
        <translation>hat den unbekannten Befehl %1</translation>
    </message>
    <message>
        <source>its pickle of %1 bytes is larger than any model needs</source>
        <translation>ihr Pickle von %1 Bytes ist größer, als ein Modell es braucht</translation>
    </message>
    <message>
        <source>its pickle %1</source>
        <translation>ihr Pickle %1</translation>
    </message>
    <message>
        <source>The picture %1 cannot be read: %2.</source>
        <translation>Das Bild %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>it says to be %1x%2 pixels large</source>
        <translation>sie will %1x%2 Pixel groß sein</translation>
    </message>
    <message>
        <source>Cannot write the picture &quot;%1&quot;; is the disk full or the folder read-only?</source>
        <translation>Das Bild „%1“ kann nicht geschrieben werden; ist der Datenträger voll oder der Ordner schreibgeschützt?</translation>
    </message>
    <message>
        <source>Cannot move the picture to &quot;%1&quot;.</source>
        <translation>Das Bild kann nicht nach „%1“ verschoben werden.</translation>
    </message>
    <message>
        <source>The stored settings cannot be read: &quot;%1&quot; must be %2.</source>
        <translation>Die gespeicherten Einstellungen können nicht gelesen werden: „%1“ muss Folgendes sein: %2.</translation>
    </message>
    <message>
        <source>a word that this version knows, not &quot;%1&quot;</source>
        <translation>ein Wort, das diese Version kennt, nicht „%1“</translation>
    </message>
    <message>
        <source>at most %1 branches deep</source>
        <translation>höchstens %1 Zweige tief</translation>
    </message>
    <message>
        <source>the metadata %1 stands twice in its header</source>
        <translation>das Metadatum %1 steht zweimal in ihrem Kopf</translation>
    </message>
    <message>
        <source>the tensor %1 has %2 twice</source>
        <translation>der Tensor %1 hat %2 zweimal</translation>
    </message>
    <message>
        <source>the tensor %1 lacks its dtype, shape or data_offsets</source>
        <translation>dem Tensor %1 fehlt dtype, shape oder data_offsets</translation>
    </message>
    <message>
        <source>the tensor %1 has the unknown dtype %2</source>
        <translation>der Tensor %1 hat den unbekannten dtype %2</translation>
    </message>
    <message>
        <source>the tensor %1 has more than %2 numbers in its %3</source>
        <translation>der Tensor %1 hat mehr als %2 Zahlen in %3</translation>
    </message>
    <message>
        <source>its header is not valid JSON at byte %1</source>
        <translation>ihr Kopf ist bei Byte %1 kein gültiges JSON</translation>
    </message>
    <message>
        <source>at its start</source>
        <translation>am Anfang</translation>
    </message>
    <message>
        <source>as the metadata %1</source>
        <translation>als Metadatum %1</translation>
    </message>
    <message>
        <source>in the entry of the tensor %1</source>
        <translation>im Eintrag des Tensors %1</translation>
    </message>
    <message>
        <source>its header has %1 %2, where the format has none</source>
        <translation>ihr Kopf hat %1 %2, wo das Format nichts dergleichen vorsieht</translation>
    </message>
    <message>
        <source>the tensor %1 overlaps another one</source>
        <translation>der Tensor %1 überlappt einen anderen</translation>
    </message>
    <message>
        <source>the tensor %1 follows a hole in the data</source>
        <translation>vor dem Tensor %1 ist eine Lücke in den Daten</translation>
    </message>
    <message>
        <source>%1 bytes at its end belong to no tensor</source>
        <translation>%1 Bytes an ihrem Ende gehören zu keinem Tensor</translation>
    </message>
    <message>
        <source>the tensor %1 has a dimension of %2</source>
        <translation>der Tensor %1 hat eine Dimension von %2</translation>
    </message>
    <message>
        <source>the tensor %1 ends before it begins</source>
        <translation>der Tensor %1 endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>the tensor %1 reaches past the end of the file, which was cut short; download it again</source>
        <translation>der Tensor %1 reicht über das Ende der Datei hinaus, die abgeschnitten ist; laden Sie sie noch einmal herunter</translation>
    </message>
    <message>
        <source>the tensor %1 of shape %2 and dtype %3 does not have the size of its data, %4 bytes</source>
        <translation>der Tensor %1 der Form %2 mit dtype %3 hat nicht die Größe seiner Daten, %4 Bytes</translation>
    </message>
    <message>
        <source>its header of %1 bytes is over the limit of 100 MB</source>
        <translation>ihr Kopf von %1 Bytes liegt über der Grenze von 100 MB</translation>
    </message>
    <message>
        <source>the tensor %1 does not have two data_offsets</source>
        <translation>der Tensor %1 hat nicht zwei data_offsets</translation>
    </message>
    <message>
        <source>the tensor %1 stands twice in its header</source>
        <translation>der Tensor %1 steht zweimal in ihrem Kopf</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The tensor %1 for %2 has %3 bytes, which its shape %4 does not.</source>
        <translation>Der Tensor %1 für %2 hat %3 Bytes, was nicht zu seiner Form %4 passt.</translation>
    </message>
    <message>
        <source>There is no sampler named &quot;%1&quot;; the nearest are %2.</source>
        <translation>Es gibt keinen Sampler namens „%1“; die ähnlichsten sind %2.</translation>
    </message>
    <message>
        <source>There is no schedule named &quot;%1&quot;; the nearest are %2.</source>
        <translation>Es gibt keinen Rauschplan namens „%1“; die ähnlichsten sind %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>its zip directory names %1 entries, more than it has room for or than a checkpoint has</source>
        <translation>ihr ZIP-Verzeichnis nennt %1 Einträge, mehr als hineinpassen oder als ein Checkpoint hat</translation>
    </message>
    <message>
        <source>the extra field of its entry %1 is damaged</source>
        <translation>das Zusatzfeld ihres Eintrags %1 ist beschädigt</translation>
    </message>
    <message>
        <source>its entry %1 has a name that no checkpoint uses</source>
        <translation>ihr Eintrag %1 hat einen Namen, den kein Checkpoint verwendet</translation>
    </message>
    <message>
        <source>its entry %1 is encrypted</source>
        <translation>ihr Eintrag %1 ist verschlüsselt</translation>
    </message>
    <message>
        <source>its entry %1 is compressed (method %2), which PyTorch never does; if this is an archive with a model inside, unpack it first</source>
        <translation>ihr Eintrag %1 ist komprimiert (Verfahren %2), was PyTorch nie tut; ist dies ein Archiv mit einem Modell darin, entpacken Sie es zuerst</translation>
    </message>
    <message>
        <source>its entry %1 is stored with two different sizes</source>
        <translation>ihr Eintrag %1 ist mit zwei verschiedenen Größen verzeichnet</translation>
    </message>
    <message>
        <source>its entry %1 overlaps another one</source>
        <translation>ihr Eintrag %1 überlappt einen anderen</translation>
    </message>
    <message>
        <source>its entry %1 does not begin where the directory says</source>
        <translation>ihr Eintrag %1 beginnt nicht dort, wo das Verzeichnis es sagt</translation>
    </message>
    <message>
        <source>its entry %1 reaches into the directory</source>
        <translation>ihr Eintrag %1 reicht in das Verzeichnis hinein</translation>
    </message>
    <message>
        <source>its entry %1 has two names</source>
        <translation>ihr Eintrag %1 hat zwei Namen</translation>
    </message>
    <message>
        <source>its entry %1 stands there twice</source>
        <translation>ihr Eintrag %1 steht zweimal darin</translation>
    </message>
    <message>
        <source>The run that this one branches from is no longer in memory; its first %1 steps are made again.</source>
        <translation>Der Lauf, von dem dieser abzweigt, ist nicht mehr im Speicher; seine ersten %1 Schritte werden noch einmal gemacht.</translation>
    </message>
    <message>
        <source>The run to branch from has no step %1.</source>
        <translation>Der Lauf, von dem abgezweigt werden soll, hat keinen Schritt %1.</translation>
    </message>
    <message>
        <source>A branch after step %1 needs more than %2 steps in all; ask for more steps.</source>
        <translation>Ein Zweig nach Schritt %1 braucht insgesamt mehr als %2 Schritte; verlangen Sie mehr Schritte.</translation>
    </message>
    <message>
        <source>The width of %1 pixels was rounded to %2.</source>
        <translation>Die Breite von %1 Pixeln wurde auf %2 gerundet.</translation>
    </message>
    <message>
        <source>The height of %1 pixels was rounded to %2.</source>
        <translation>Die Höhe von %1 Pixeln wurde auf %2 gerundet.</translation>
    </message>
    <message>
        <source>The blur of the mask must be from 0 to %1 pixels.</source>
        <translation>Die Unschärfe der Maske muss von 0 bis %1 Pixel sein.</translation>
    </message>
    <message>
        <source>8-bit numbers need a processor with VNNI, and this device has none; the picture is computed in %1.</source>
        <translation>Zahlen mit 8 Bit brauchen einen Prozessor mit VNNI, den dieses Gerät nicht hat; das Bild wird in %1 berechnet.</translation>
    </message>
    <message>
        <source>The initial latent has the shape %1 where this size needs %2.</source>
        <translation>Das Ausgangs-Latent hat die Form %1, diese Größe braucht aber %2.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; for the unfinished run cannot be made (%2); check the disk&apos;s free space and the folder&apos;s rights.</source>
        <translation>Der Ordner „%1“ für den unfertigen Lauf kann nicht angelegt werden (%2); prüfen Sie den freien Platz auf dem Datenträger und die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; holds no unfinished run.</source>
        <translation>Der Ordner „%1“ enthält keinen unfertigen Lauf.</translation>
    </message>
    <message>
        <source>The unfinished run in &apos;%1&apos; cannot be read.</source>
        <translation>Der unfertige Lauf in „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The noise file has %1 rows of shape %2, and the run needs row %3 of shape %4.</source>
        <translation>Die Rauschdatei hat %1 Zeilen der Form %2, und der Lauf braucht Zeile %3 der Form %4.</translation>
    </message>
    <message>
        <source>Step %1 gave values that are no numbers; try again with float32.</source>
        <translation>Schritt %1 ergab Werte, die keine Zahlen sind; versuchen Sie es noch einmal mit float32.</translation>
    </message>
    <message>
        <source>The mask is %1x%2 but the picture is %3x%4; give a mask of the picture&apos;s size.</source>
        <translation>Die Maske hat %1x%2, das Bild aber %3x%4; geben Sie eine Maske von der Größe des Bildes an.</translation>
    </message>
    <message>
        <source>There is not enough memory for %1x%2; choose a smaller size or close other programs.</source>
        <translation>Der Speicher reicht nicht für %1x%2; wählen Sie eine kleinere Größe oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>The model could not be computed: %1</source>
        <translation>Das Modell konnte nicht berechnet werden: %1</translation>
    </message>
    <message>
        <source>A crash could cost this picture its last steps. %1</source>
        <translation>Ein Absturz könnte dieses Bild seine letzten Schritte kosten. %1</translation>
    </message>
    <message>
        <source>%1 The steps of the picture are kept and can be decoded again.</source>
        <translation>%1 Die Schritte des Bildes sind gespeichert und können noch einmal dekodiert werden.</translation>
    </message>
    <message>
        <source>Step %1 of this picture is no longer in memory; make it again first.</source>
        <translation>Schritt %1 dieses Bildes ist nicht mehr im Speicher; malen Sie es zuerst noch einmal.</translation>
    </message>
    <message>
        <source>The device &apos;%1&apos; needs a LibTorch built with CUDA and an NVIDIA GPU, and there is none here; use --device cpu.</source>
        <translation>Das Gerät „%1“ braucht ein LibTorch mit CUDA und eine GPU von NVIDIA, und hier gibt es keine; verwenden Sie --device cpu.</translation>
    </message>
    <message>
        <source>There is no device called &apos;%1&apos;; use auto, cpu, cuda or cuda:N.</source>
        <translation>Es gibt kein Gerät namens „%1“; verwenden Sie auto, cpu, cuda oder cuda:N.</translation>
    </message>
    <message>
        <source>The norm %1 has %2 channels, which %3 groups do not divide.</source>
        <translation>Die Normierung %1 hat %2 Kanäle, was sich nicht durch %3 Gruppen teilen lässt.</translation>
    </message>
    <message>
        <source>it lacks the tensor %1 of shape %2</source>
        <translation>ihr fehlt der Tensor %1 der Form %2</translation>
    </message>
    <message>
        <source>its tensor %1 has the shape %2 where %3 is needed</source>
        <translation>ihr Tensor %1 hat die Form %2, gebraucht wird %3</translation>
    </message>
    <message>
        <source>its tensor %1 is stored as %2, which no network computes with</source>
        <translation>ihr Tensor %1 ist als %2 gespeichert, womit kein Netz rechnet</translation>
    </message>
    <message>
        <source>%1 tensors</source>
        <translation>%1 Tensoren</translation>
    </message>
    <message>
        <source>%1 %2 in place of %3</source>
        <translation>%1 %2 statt %3</translation>
    </message>
    <message>
        <source>it lacks %1: %2</source>
        <translation>ihr fehlt oder fehlen %1: %2</translation>
    </message>
    <message>
        <source>it has %1 of another shape: %2</source>
        <translation>sie hat %1 mit anderer Form: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>No network takes %1 of its weights: %2.</source>
        <translation>Kein Netz nimmt %1 seiner Gewichte: %2.</translation>
    </message>
    <message>
        <source>The model &apos;%1&apos; is of the family &apos;%2&apos;, which this version cannot run.</source>
        <translation>Das Modell „%1“ gehört zur Familie „%2“, die diese Version nicht ausführen kann.</translation>
    </message>
    <message>
        <source>The autoencoder of %1 gives values that are no numbers, in float32 as well; its file is damaged, so try another model.</source>
        <translation>Der Autoencoder von %1 ergibt Werte, die keine Zahlen sind, auch in float32; die Datei ist beschädigt, versuchen Sie also ein anderes Modell.</translation>
    </message>
    <message>
        <source>The text encoder has %1 layers, so that %2 of them cannot be skipped.</source>
        <translation>Der Textencoder hat %1 Schichten, sodass sich %2 davon nicht überspringen lassen.</translation>
    </message>
    <message>
        <source>The text encoder takes at most %1 tokens at once; split the prompt into chunks.</source>
        <translation>Der Textencoder nimmt höchstens %1 Token auf einmal; teilen Sie den Prompt in Stücke.</translation>
    </message>
    <message>
        <source>The attention %1 is %2 wide, which %3 heads do not divide.</source>
        <translation>Die Attention %1 ist %2 breit, was sich nicht durch %3 Köpfe teilen lässt.</translation>
    </message>
    <message>
        <source>There is no sampler with the id &apos;%1&apos;.</source>
        <translation>Es gibt keinen Sampler mit der Kennung „%1“.</translation>
    </message>
    <message>
        <source>Steps must be from 1 to %1.</source>
        <translation>Die Schritte müssen von 1 bis %1 sein.</translation>
    </message>
    <message>
        <source>There is no schedule with the id &apos;%1&apos;.</source>
        <translation>Es gibt keinen Rauschplan mit der Kennung „%1“.</translation>
    </message>
    <message>
        <source>Noise for %1 pictures was asked for a batch of another size.</source>
        <translation>Rauschen für %1 Bilder wurde für eine andere Zahl von Bildern verlangt.</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; is stored as %2, which is not supported here.</source>
        <translation>Der Tensor „%1“ ist als %2 gespeichert, was hier nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; has a number format that cannot be written.</source>
        <translation>Der Tensor „%1“ hat ein Zahlenformat, das nicht geschrieben werden kann.</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; has no tensor called &apos;%2&apos;.</source>
        <translation>Die Datei „%1“ hat keinen Tensor namens „%2“.</translation>
    </message>
    <message>
        <source>it lacks the tensor %1, without which it is no model</source>
        <translation>ihr fehlt der Tensor %1, ohne den sie kein Modell ist</translation>
    </message>
    <message>
        <source>its tensor %1 has the impossible shape %2</source>
        <translation>ihr Tensor %1 hat die unmögliche Form %2</translation>
    </message>
    <message>
        <source>has %1 numbers</source>
        <translation>hat %1 Zahlen</translation>
    </message>
    <message>
        <source>its setting &quot;%1&quot; %2</source>
        <translation>ihre Einstellung „%1“ %2</translation>
    </message>
    <message>
        <source>is %1, which is not supported</source>
        <translation>ist %1, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>The model&apos;s file %1 is missing or cannot be read.</source>
        <translation>Die Datei %1 des Modells fehlt oder kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>its U-Net has %1 channels at a level, which %2 attention heads do not divide; put a .yaml of the same name with its num_heads beside it</source>
        <translation>ihr U-Net hat auf einer Stufe %1 Kanäle, was sich nicht durch %2 Attention-Köpfe teilen lässt; legen Sie eine .yaml gleichen Namens mit num_heads daneben</translation>
    </message>
    <message>
        <source>its text encoder is %1 wide, but its U-Net reads texts of width %2</source>
        <translation>ihr Textencoder ist %1 breit, ihr U-Net liest aber Texte der Breite %2</translation>
    </message>
    <message>
        <source>its autoencoder has %1 latent channels, but its U-Net %2</source>
        <translation>ihr Autoencoder hat %1 latente Kanäle, ihr U-Net aber %2</translation>
    </message>
    <message>
        <source>its text encoder is %1 wide, which %2 attention heads do not divide</source>
        <translation>ihr Textencoder ist %1 breit, was sich nicht durch %2 Attention-Köpfe teilen lässt</translation>
    </message>
    <message>
        <source>it is %1</source>
        <translation>sie ist %1</translation>
    </message>
    <message>
        <source>It holds tensors that no part of the model uses: %1.</source>
        <translation>Es enthält Tensoren, die kein Teil des Modells verwendet: %1.</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; cannot be written; check the disk&apos;s free space.</source>
        <translation>Die Datei „%1“ kann nicht geschrieben werden; prüfen Sie den freien Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; cannot be made (%2).</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden (%2).</translation>
    </message>
    <message>
        <source>its tensor %1 has the shape %2, whose first dimension is no multiple of 3</source>
        <translation>ihr Tensor %1 hat die Form %2, deren erste Dimension kein Vielfaches von 3 ist</translation>
    </message>
    <message>
        <source>it holds the tensor %1 twice, in two layouts</source>
        <translation>sie enthält den Tensor %1 zweimal, in zwei Anordnungen</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Cannot read %1</source>
        <translation>%1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Cannot read %1: it is no file.</source>
        <translation>%1 kann nicht gelesen werden: Es ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 is too large: %2 bytes, and at most %3 are read.</source>
        <translation>%1 ist zu groß: %2 Bytes, und höchstens %3 werden gelesen.</translation>
    </message>
    <message>
        <source>Cannot look at %1</source>
        <translation>%1 kann nicht angesehen werden</translation>
    </message>
    <message>
        <source>Cannot make the folder %1</source>
        <translation>Der Ordner %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>Cannot open the folder %1</source>
        <translation>Der Ordner %1 kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Cannot save the folder %1</source>
        <translation>Der Ordner %1 kann nicht gesichert werden</translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Cannot move %1 to %2</source>
        <translation>%1 kann nicht nach %2 verschoben werden</translation>
    </message>
    <message>
        <source>Cannot lock %1: %2.</source>
        <translation>%1 kann nicht gesperrt werden: %2.</translation>
    </message>
    <message>
        <source>Cannot make a temporary folder: %1.</source>
        <translation>Ein vorläufiger Ordner kann nicht angelegt werden: %1.</translation>
    </message>
    <message>
        <source>The gallery had no database; it was made anew. Pictures found: %1.</source>
        <translation>Die Galerie hatte keine Datenbank; sie wurde neu aufgebaut. Gefundene Bilder: %1.</translation>
    </message>
    <message>
        <source>The database of the gallery %1 is damaged, and another program has it open. Close that program; the database is made anew when the gallery is opened again.</source>
        <translation>Die Datenbank der Galerie %1 ist beschädigt, und ein anderes Programm hat sie geöffnet. Schließen Sie dieses Programm; die Datenbank wird neu aufgebaut, wenn die Galerie wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>The gallery&apos;s database was damaged. It was set aside as %1 and made anew. Pictures found: %2.</source>
        <translation>Die Datenbank der Galerie war beschädigt. Sie wurde als %1 beiseitegelegt und neu aufgebaut. Gefundene Bilder: %2.</translation>
    </message>
    <message>
        <source>There is no folder %1, and it cannot be made; check the rights of the folder around it.</source>
        <translation>Den Ordner %1 gibt es nicht, und er kann nicht angelegt werden; prüfen Sie die Rechte des Ordners darüber.</translation>
    </message>
    <message>
        <source>The gallery %1 lies in a read-only place.</source>
        <translation>Die Galerie %1 liegt an einem schreibgeschützten Ort.</translation>
    </message>
    <message>
        <source>There is no picture %1 in the gallery.</source>
        <translation>In der Galerie gibt es kein Bild %1.</translation>
    </message>
    <message>
        <source>The database is damaged (%1); make it anew with &quot;rebuild&quot;.</source>
        <translation>Die Datenbank ist beschädigt (%1); bauen Sie sie neu auf („rebuild“).</translation>
    </message>
    <message>
        <source>Pictures on their way to or from the trash when a program ended: %1.</source>
        <translation>Bilder auf dem Weg in den oder aus dem Papierkorb, als ein Programm endete: %1.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>%1 lies on the other side of the trash.</source>
        <translation>%1 liegt auf der anderen Seite des Papierkorbs.</translation>
    </message>
    <message>
        <source>%1 was moved to %2.</source>
        <translation>%1 wurde nach %2 verschoben.</translation>
    </message>
    <message>
        <source>%1 is listed, but its file is gone.</source>
        <translation>%1 ist verzeichnet, aber die Datei ist weg.</translation>
    </message>
    <message>
        <source>%1 was not listed.</source>
        <translation>%1 war nicht verzeichnet.</translation>
    </message>
    <message>
        <source>%1 was left by a program that ended while writing.</source>
        <translation>%1 blieb von einem Programm zurück, das beim Schreiben endete.</translation>
    </message>
    <message>
        <source>%1 holds the steps of a picture that is not there.</source>
        <translation>%1 enthält die Schritte eines Bildes, das es nicht gibt.</translation>
    </message>
    <message>
        <source>A rating is 0 to 5, not %1.</source>
        <translation>Eine Bewertung ist 0 bis 5, nicht %1.</translation>
    </message>
    <message>
        <source>There is a board named &quot;%1&quot; already.</source>
        <translation>Es gibt schon eine Sammlung namens „%1“.</translation>
    </message>
    <message>
        <source>The gallery %1 is open in another program. Close it there and try again.</source>
        <translation>Die Galerie %1 ist in einem anderen Programm geöffnet. Schließen Sie sie dort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Cannot import %1: it is no folder.</source>
        <translation>%1 kann nicht importiert werden: Es ist kein Ordner.</translation>
    </message>
    <message>
        <source>The picture %1 is not in the trash; move it there first.</source>
        <translation>Das Bild %1 ist nicht im Papierkorb; legen Sie es zuerst hinein.</translation>
    </message>
    <message>
        <source>The kept steps of the picture cannot be read: %1.</source>
        <translation>Die gespeicherten Schritte des Bildes können nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>there is no usable &quot;%1&quot;</source>
        <translation>es gibt kein brauchbares „%1“</translation>
    </message>
    <message>
        <source>Cannot read the picture %1: %2.</source>
        <translation>Das Bild %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The picture library cannot read %1.</source>
        <translation>Die Bildbibliothek kann %1 nicht lesen.</translation>
    </message>
    <message>
        <source>There is not enough memory to read the picture %1.</source>
        <translation>Der Speicher reicht nicht, um das Bild %1 zu lesen.</translation>
    </message>
    <message>
        <source>its size of %1 is beyond what Latelier opens (%2 megapixels)</source>
        <translation>seine Größe von %1 übersteigt, was Latelier öffnet (%2 Megapixel)</translation>
    </message>
    <message>
        <source>the file is too short for a size of %1</source>
        <translation>die Datei ist zu kurz für eine Größe von %1</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture %1.</source>
        <translation>Der Speicher reicht nicht für das Bild %1.</translation>
    </message>
    <message>
        <source>The picture library cannot write %1.</source>
        <translation>Die Bildbibliothek kann %1 nicht schreiben.</translation>
    </message>
    <message>
        <source>The picture cannot be saved as %1.</source>
        <translation>Das Bild kann nicht als %1 gespeichert werden.</translation>
    </message>
    <message>
        <source>Cannot tell the picture format of %1: the name must end in .png, .jpg, .webp or .exr.</source>
        <translation>Das Bildformat von %1 ist nicht zu erkennen: Der Name muss auf .png, .jpg, .webp oder .exr enden.</translation>
    </message>
    <message>
        <source>The name pattern &quot;%1&quot; has the word {%2}, which there is not. There are {date} {time} {seed} {model} {sampler} {prompt} {width} {height} {rating} {id} {name} {number}.</source>
        <translation>Das Namensmuster „%1“ enthält das Wort {%2}, das es nicht gibt. Es gibt {date} {time} {seed} {model} {sampler} {prompt} {width} {height} {rating} {id} {name} {number}.</translation>
    </message>
    <message>
        <source>The gallery database %1 was made by a newer Latelier (version %2, this one reads up to %3). It was left untouched; install the newer program to open it.</source>
        <translation>Die Galeriedatenbank %1 stammt von einem neueren Latelier (Version %2, dieses liest bis %3). Sie blieb unberührt; installieren Sie das neuere Programm, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>The database %1 is damaged.</source>
        <translation>Die Datenbank %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>Cannot write the database %1: %2.</source>
        <translation>Die Datenbank %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The database %1 is in use by another program that does not let go; try again.</source>
        <translation>Die Datenbank %1 wird von einem anderen Programm festgehalten; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is not enough memory for the database %1.</source>
        <translation>Der Speicher reicht nicht für die Datenbank %1.</translation>
    </message>
    <message>
        <source>Cannot use the database %1: %2.</source>
        <translation>Die Datenbank %1 ist nicht brauchbar: %2.</translation>
    </message>
    <message>
        <source>The database %1 refused a request.</source>
        <translation>Die Datenbank %1 hat eine Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>A kept step of the picture is damaged.</source>
        <translation>Ein gespeicherter Schritt des Bildes ist beschädigt.</translation>
    </message>
    <message>
        <source>An older step of the picture could not be read back from %1.</source>
        <translation>Ein älterer Schritt des Bildes konnte nicht aus %1 zurückgelesen werden.</translation>
    </message>
    <message>
        <source>it was cut short while it was in use; get the whole file again and load it anew</source>
        <translation>sie wurde während der Benutzung abgeschnitten; besorgen Sie die ganze Datei noch einmal und laden Sie sie neu</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a label and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ModelFolders</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>cannot paint here: %1</source>
        <translation>kann hier nicht malen: %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
</context>
<context>
    <name>PictureFiles</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>The picture could not be saved to %1: %2.</source>
        <translation>Das Bild konnte nicht in %1 gespeichert werden: %2.</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
</context>
<context>
    <name>QueueFile</name>
    <message>
        <source>The queue could not be saved to %1: %2.</source>
        <translation>Die Warteschlange konnte nicht in %1 gespeichert werden: %2.</translation>
    </message>
    <message>
        <source>The queue of the last time cannot be read; it is kept as %1.</source>
        <translation>Die Warteschlange vom letzten Mal ist nicht lesbar; sie bleibt als %1 erhalten.</translation>
    </message>
</context>
<context>
    <name>RunHistory</name>
    <message>
        <source>other prompt</source>
        <translation>anderer Prompt</translation>
    </message>
    <message>
        <source>other negative prompt</source>
        <translation>anderer negativer Prompt</translation>
    </message>
    <message>
        <source>strength %1 → %2</source>
        <translation>Stärke %1 → %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Seed %1</translation>
    </message>
    <message>
        <source>other model</source>
        <translation>anderes Modell</translation>
    </message>
    <message>
        <source>clip skip %1</source>
        <translation>Clip Skip %1</translation>
    </message>
    <message>
        <source>change amount %1</source>
        <translation>Änderungsgrad %1</translation>
    </message>
    <message>
        <source>prompt strength %1</source>
        <translation>Prompt-Stärke %1</translation>
    </message>
    <message>
        <source>prompt “%1”</source>
        <translation>Prompt „%1“</translation>
    </message>
    <message>
        <source>negative prompt “%1”</source>
        <translation>negativer Prompt „%1“</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>mit „%1“</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation>ohne „%1“</translation>
    </message>
    <message>
        <source>shape interval %1</source>
        <translation>Formenabstand %1</translation>
    </message>
    <message>
        <source>merged areas %1</source>
        <translation>vereinte Flächen %1</translation>
    </message>
    <message>
        <source>strength in other steps</source>
        <translation>Stärke in anderen Schritten</translation>
    </message>
</context>
<context>
    <name>Sampler</name>
    <message>
        <source>Plain and fast; calm, soft pictures that keep their composition as steps grow</source>
        <translation>Schlicht und schnell; ruhige, weiche Bilder, deren Aufbau bei mehr Schritten bleibt</translation>
    </message>
    <message>
        <source>Lively and inventive; the picture goes on changing as steps grow</source>
        <translation>Lebhaft und einfallsreich; das Bild ändert sich mit jedem weiteren Schritt</translation>
    </message>
    <message>
        <source>Like Euler with a second look at each step; finer, at twice the time</source>
        <translation>Wie Euler mit einem zweiten Blick bei jedem Schritt; feiner, in doppelter Zeit</translation>
    </message>
    <message>
        <source>Looks ahead to the middle of each step; crisp, at twice the time</source>
        <translation>Blickt in die Mitte jedes Schritts voraus; scharf, in doppelter Zeit</translation>
    </message>
    <message>
        <source>DPM2 with fresh noise: crisp and inventive, at twice the time</source>
        <translation>DPM2 mit frischem Rauschen: scharf und einfallsreich, in doppelter Zeit</translation>
    </message>
    <message>
        <source>Remembers four steps; clean at many steps, rough at few</source>
        <translation>Merkt sich vier Schritte; sauber bei vielen, grob bei wenigen Schritten</translation>
    </message>
    <message>
        <source>Rich detail with fresh noise, at twice the time</source>
        <translation>Reiche Einzelheiten mit frischem Rauschen, in doppelter Zeit</translation>
    </message>
    <message>
        <source>Realistic texture from few steps, at twice the time</source>
        <translation>Echt wirkende Oberflächen aus wenigen Schritten, in doppelter Zeit</translation>
    </message>
    <message>
        <source>The everyday choice: sharp and settled after some 20 steps</source>
        <translation>Die Wahl für jeden Tag: scharf und fertig nach etwa 20 Schritten</translation>
    </message>
    <message>
        <source>As quick as DPM++ 2M, with fresh noise for fuller texture</source>
        <translation>So schnell wie DPM++ 2M, mit frischem Rauschen für reichere Oberflächen</translation>
    </message>
    <message>
        <source>A variant of DPM++ 2M SDE that keeps edges a little softer</source>
        <translation>Eine Spielart von DPM++ 2M SDE, die Kanten etwas weicher lässt</translation>
    </message>
    <message>
        <source>Fresh noise with the longest memory; best from 30 steps on</source>
        <translation>Frisches Rauschen mit dem längsten Gedächtnis; am besten ab 30 Schritten</translation>
    </message>
    <message>
        <source>The classic of the first papers: predictable, and good for changing a picture</source>
        <translation>Der Klassiker der ersten Arbeiten: berechenbar und gut, um ein Bild zu ändern</translation>
    </message>
    <message>
        <source>The default of the first Stable Diffusion; remembers four steps</source>
        <translation>Der Standard des ersten Stable Diffusion; merkt sich vier Schritte</translation>
    </message>
    <message>
        <source>Predicts and corrects itself; finished pictures from 10 to 15 steps</source>
        <translation>Sagt voraus und verbessert sich selbst; fertige Bilder aus 10 bis 15 Schritten</translation>
    </message>
    <message>
        <source>Built for few steps; smooth and settled</source>
        <translation>Für wenige Schritte gemacht; glatt und ruhig</translation>
    </message>
    <message>
        <source>For latent consistency models and their LoRAs: 4 to 8 steps</source>
        <translation>Für Latent-Consistency-Modelle und ihre LoRAs: 4 bis 8 Schritte</translation>
    </message>
    <message>
        <source>For trajectory consistency models: 4 to 8 steps, eta sets the liveliness</source>
        <translation>Für Trajectory-Consistency-Modelle: 4 bis 8 Schritte, Eta bestimmt die Lebhaftigkeit</translation>
    </message>
    <message>
        <source>The original method; patient, it wants 100 steps and more</source>
        <translation>Das ursprüngliche Verfahren; geduldig, es will 100 Schritte und mehr</translation>
    </message>
    <message>
        <source>Spends the steps in groups of three; a quick sketch</source>
        <translation>Nimmt die Schritte zu dritt; eine schnelle Skizze</translation>
    </message>
    <message>
        <source>Chooses its own steps until the picture is exact; ignores the step count</source>
        <translation>Wählt seine Schritte selbst, bis das Bild genau ist; die Schrittzahl zählt nicht</translation>
    </message>
    <message>
        <source>Goes back and adds noise on the way to mend what went wrong; clean, a little slower</source>
        <translation>Geht unterwegs zurück und gibt Rauschen hinzu, um Fehler zu beheben; sauber, etwas langsamer</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>What suits the sampler best</source>
        <translation>Was am besten zum Sampler passt</translation>
    </message>
    <message>
        <source>Even steps through the noise levels that the model was trained on</source>
        <translation>Gleichmäßige Schritte durch die Rauschstufen, mit denen das Modell gelernt hat</translation>
    </message>
    <message>
        <source>More steps at low noise: fine detail; the usual partner of the DPM++ samplers</source>
        <translation>Mehr Schritte bei wenig Rauschen: feine Einzelheiten; der übliche Begleiter der DPM++-Sampler</translation>
    </message>
    <message>
        <source>Each step removes the same share of noise; smooth, soft backgrounds</source>
        <translation>Jeder Schritt nimmt denselben Anteil des Rauschens; glatte, weiche Hintergründe</translation>
    </message>
    <message>
        <source>Exponential with a bend that can favour either end</source>
        <translation>Exponentiell mit einer Krümmung, die eines der Enden bevorzugen kann</translation>
    </message>
    <message>
        <source>Even steps without the very last level; for few-step models</source>
        <translation>Gleichmäßige Schritte ohne die allerletzte Stufe; für Modelle mit wenigen Schritten</translation>
    </message>
    <message>
        <source>Even steps taken from the end of the training levels</source>
        <translation>Gleichmäßige Schritte, vom Ende der gelernten Stufen her gezählt</translation>
    </message>
    <message>
        <source>The levels that DDIM was published with</source>
        <translation>Die Stufen, mit denen DDIM veröffentlicht wurde</translation>
    </message>
    <message>
        <source>Many steps at both ends: firm composition and fine detail</source>
        <translation>Viele Schritte an beiden Enden: fester Aufbau und feine Einzelheiten</translation>
    </message>
    <message>
        <source>Spaced so that each step costs the same accuracy</source>
        <translation>So verteilt, dass jeder Schritt gleich viel Genauigkeit kostet</translation>
    </message>
    <message>
        <source>Levels that were tuned on real models, for 10 to 20 steps</source>
        <translation>Stufen, die an echten Modellen abgestimmt wurden, für 10 bis 20 Schritte</translation>
    </message>
    <message>
        <source>For turbo models: 1 to 4 steps</source>
        <translation>Für Turbo-Modelle: 1 bis 4 Schritte</translation>
    </message>
</context>
<context>
    <name>SettingsCommand</name>
    <message>
        <source>change of a setting</source>
        <translation>Einstellung ändern</translation>
    </message>
</context>
<context>
    <name>Tool</name>
    <message>
        <source>mask stroke</source>
        <translation>Maskenstrich</translation>
    </message>
    <message>
        <source>eraser stroke</source>
        <translation>Radierstrich</translation>
    </message>
    <message>
        <source>brush stroke</source>
        <translation>Pinselstrich</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>fill of similar colour</source>
        <translation>ähnliche Farbe füllen</translation>
    </message>
    <message>
        <source>lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Mask brush</source>
        <translation>Maskenpinsel</translation>
    </message>
    <message>
        <source>Mask eraser</source>
        <translation>Maskenradierer</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Farbeimer</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Drag the frame inside the picture to crop, beyond it to make room to paint into.</source>
        <translation>Ziehen Sie den Rahmen ins Bild, um zuzuschneiden, oder darüber hinaus, um Platz zum Weitermalen zu schaffen.</translation>
    </message>
    <message>
        <source>Paint brush</source>
        <translation>Malpinsel</translation>
    </message>
    <message>
        <source>Colour picker</source>
        <translation>Pipette</translation>
    </message>
    <message>
        <source>Takes the colour under the cursor.</source>
        <translation>Nimmt die Farbe unter dem Mauszeiger auf.</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Marks what is made anew, within the selection if there is one. Shift-click draws a straight line, Shift-drag changes the size.</source>
        <translation>Markiert, was neu entsteht, innerhalb der Auswahl, wenn es eine gibt. Umschalt-Klick zieht eine gerade Linie, Umschalt-Ziehen ändert die Größe.</translation>
    </message>
    <message>
        <source>Unmarks, within the selection if there is one. The other end of the pen erases with every brush.</source>
        <translation>Hebt die Markierung auf, innerhalb der Auswahl, wenn es eine gibt. Das andere Ende des Stifts radiert mit jedem Pinsel.</translation>
    </message>
    <message>
        <source>Marks what is drawn around; Alt unmarks, Ctrl selects it.</source>
        <translation>Markiert, was umfahren wird; mit Alt wird die Markierung aufgehoben, mit Strg wird es ausgewählt.</translation>
    </message>
    <message>
        <source>Marks a rectangle; Shift makes a square, Alt unmarks, Ctrl selects it.</source>
        <translation>Markiert ein Rechteck; mit Umschalt ein Quadrat, mit Alt wird die Markierung aufgehoben, mit Strg wird es ausgewählt.</translation>
    </message>
    <message>
        <source>Marks an ellipse; Shift makes a circle, Alt unmarks, Ctrl selects it.</source>
        <translation>Markiert eine Ellipse; mit Umschalt einen Kreis, mit Alt wird die Markierung aufgehoben, mit Strg wird sie ausgewählt.</translation>
    </message>
    <message>
        <source>Marks fully where the drag begins and less and less to where it ends; Alt unmarks, Ctrl selects.</source>
        <translation>Markiert voll, wo das Ziehen beginnt, und immer weniger bis dahin, wo es endet; mit Alt wird die Markierung aufgehoben, mit Strg ausgewählt.</translation>
    </message>
    <message>
        <source>Marks the area of similar colour, within the selection if there is one; Alt unmarks, Ctrl selects it.</source>
        <translation>Markiert die Fläche ähnlicher Farbe, innerhalb der Auswahl, wenn es eine gibt; mit Alt wird die Markierung aufgehoben, mit Strg wird sie ausgewählt.</translation>
    </message>
    <message>
        <source>Paints colour into the picture or the chosen layer, within the selection if there is one. Ctrl picks a colour; Alt paints with the other one, and on a layer takes paint away.</source>
        <translation>Malt Farbe in das Bild oder die gewählte Ebene, innerhalb der Auswahl, wenn es eine gibt. Strg nimmt eine Farbe auf; Alt malt mit der anderen und nimmt auf einer Ebene Farbe weg.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Processor features</source>
        <translation>Fähigkeiten des Prozessors</translation>
    </message>
    <message>
        <source>Physical cores</source>
        <translation>Physische Kerne</translation>
    </message>
</context>
<context>
    <name>WindowOptions</name>
    <message>
        <source>Folder for finished pictures.</source>
        <translation>Ordner für fertige Bilder.</translation>
    </message>
    <message>
        <source>Folder for the window&apos;s state and the queue.</source>
        <translation>Ordner für den Zustand des Fensters und die Warteschlange.</translation>
    </message>
    <message>
        <source>Language of the window, such as de or zh_CN; that of the desktop without it.</source>
        <translation>Sprache des Fensters, zum Beispiel de oder zh_CN; sonst die des Systems.</translation>
    </message>
    <message>
        <source>Library of the engine to use.</source>
        <translation>Bibliothek der Engine, die benutzt werden soll.</translation>
    </message>
    <message>
        <source>Print how long the start took, and quit when the model is loaded.</source>
        <translation>Ausgeben, wie lange der Start gedauert hat, und beenden, sobald das Modell geladen ist.</translation>
    </message>
</context>
<context>
    <name>latelier</name>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Prompt strength</source>
        <translation>Prompt-Stärke</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Sampler</translation>
    </message>
    <message>
        <source>Noise schedule</source>
        <translation>Rauschplan</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Change amount</source>
        <translation>Änderungsgrad</translation>
    </message>
    <message>
        <source>Clip skip</source>
        <translation>Clip Skip</translation>
    </message>
    <message>
        <source>Prompt words</source>
        <translation>Wörter im Prompt</translation>
    </message>
    <message>
        <source>Euler, Heun, DPM++ 2M</source>
        <translation>Euler, Heun, DPM++ 2M</translation>
    </message>
    <message>
        <source>Automatic, Karras, Exponential</source>
        <translation>Automatic, Karras, Exponential</translation>
    </message>
    <message>
        <source>word, one instead, another instead</source>
        <translation>Wort, eins stattdessen, ein anderes stattdessen</translation>
    </message>
    <message>
        <source>0.3, 0.5, 0.7</source>
        <translation>0.3, 0.5, 0.7</translation>
    </message>
    <message>
        <source>1-4</source>
        <translation>1-4</translation>
    </message>
    <message>
        <source>1, 2</source>
        <translation>1, 2</translation>
    </message>
    <message>
        <source>10, 20, 30 or 10-30:5</source>
        <translation>10, 20, 30 oder 10-30:5</translation>
    </message>
    <message>
        <source>3, 5, 7, 9 or 3-9:2</source>
        <translation>3, 5, 7, 9 oder 3-9:2</translation>
    </message>
    <message>
        <source>“%1” is no value for %2.</source>
        <translation>„%1“ ist kein Wert für %2.</translation>
    </message>
    <message>
        <source>Values for %1 are missing.</source>
        <translation>Es fehlen Werte für %1.</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Bild verschieben</translation>
    </message>
    <message>
        <source>Drags move the picture in the window.</source>
        <translation>Ziehen verschiebt das Bild im Fenster.</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>Pinsel verkleinern</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>Pinsel vergrößern</translation>
    </message>
    <message>
        <source>Swap the colours</source>
        <translation>Farben tauschen</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Schwarz und Weiß</translation>
    </message>
    <message>
        <source>Invert the mask</source>
        <translation>Maske umkehren</translation>
    </message>
    <message>
        <source>Clear the mask</source>
        <translation>Maske leeren</translation>
    </message>
    <message>
        <source>Show the mask alone</source>
        <translation>Nur die Maske zeigen</translation>
    </message>
    <message>
        <source>Apply the frame</source>
        <translation>Rahmen anwenden</translation>
    </message>
    <message>
        <source>Paint variations of this picture</source>
        <translation>Variationen dieses Bildes malen</translation>
    </message>
    <message>
        <source>Enlarge and paint the details anew</source>
        <translation>Vergrößern und die Einzelheiten neu malen</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Dokument speichern</translation>
    </message>
    <message>
        <source>Save the document as…</source>
        <translation>Dokument speichern unter …</translation>
    </message>
    <message>
        <source>Enlarge the latent and paint more anew</source>
        <translation>Das Latent vergrößern und mehr neu malen</translation>
    </message>
    <message>
        <source>%1 needs a picture to start from.</source>
        <translation>%1 braucht ein Bild, von dem ausgegangen wird.</translation>
    </message>
    <message>
        <source>The prompt does not contain “%1”.</source>
        <translation>Der Prompt enthält „%1“ nicht.</translation>
    </message>
    <message>
        <source>Start from the shown picture</source>
        <translation>Vom gezeigten Bild ausgehen</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Shape interval</source>
        <translation>Formenabstand</translation>
    </message>
    <message>
        <source>Merged areas</source>
        <translation>Vereinte Flächen</translation>
    </message>
</context>
<context>
    <name>latelier::Application</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>%1 % – Latelier</source>
        <translation>%1 % – Latelier</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Latelier</source>
        <translation>Latelier</translation>
    </message>
    <message>
        <source>The picture is ready.</source>
        <translation>Das Bild ist fertig.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>About Latelier</source>
        <translation>Über Latelier</translation>
    </message>
    <message>
        <source>&lt;b&gt;Latelier %1&lt;/b&gt;&lt;p&gt;A studio for pictures made with latent diffusion.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Latelier %1&lt;/b&gt;&lt;p&gt;Ein Atelier für Bilder aus latenter Diffusion.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A picture was broken off after step %1 of %2.</source>
        <translation>Ein Bild wurde nach Schritt %1 von %2 abgebrochen.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Weitermalen</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Für später behalten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Pictures of the last time wait in the queue: %1.</source>
        <translation>Bilder vom letzten Mal warten in der Warteschlange: %1.</translation>
    </message>
    <message>
        <source>Paint them</source>
        <translation>Malen</translation>
    </message>
    <message>
        <source>mask of the picture</source>
        <translation>Maske des Bildes</translation>
    </message>
    <message>
        <source>The picture failed.</source>
        <translation>Das Bild ist misslungen.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Memory: %1</source>
        <translation>Speicher: %1</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Grafikkarte</translation>
    </message>
    <message>
        <source>The queue is held; the picture waits in it.</source>
        <translation>Die Warteschlange ist angehalten; das Bild wartet darin.</translation>
    </message>
    <message>
        <source>%1 paints this prompt</source>
        <translation>%1 malt diesen Prompt</translation>
    </message>
</context>
<context>
    <name>latelier::BranchesPanel</name>
    <message>
        <source>Branches</source>
        <translation>Zweige</translation>
    </message>
    <message>
        <source>Each picture of this session appears here, and under it what branched from it</source>
        <translation>Hier erscheint jedes Bild dieser Sitzung, und darunter, was davon abzweigt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Compare with the picture shown before</source>
        <translation>Mit dem zuvor gezeigten Bild vergleichen</translation>
    </message>
</context>
<context>
    <name>latelier::BrushOptions</name>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Diameter in pixels of the picture: [ and ], or Shift-drag on the canvas.</source>
        <translation>Durchmesser in Pixeln des Bildes: [ und ] oder Umschalt-Ziehen auf der Leinwand.</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>Härte</translation>
    </message>
    <message>
        <source>How much of the brush covers fully, in percent; the rest fades out.</source>
        <translation>Wie viel vom Pinsel voll deckt, in Prozent; der Rest läuft aus.</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>The most that one stroke covers, in percent. A mask of half strength changes half.</source>
        <translation>So viel deckt ein Strich höchstens, in Prozent. Eine halb starke Maske ändert zur Hälfte.</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Between the dabs of a stroke, in percent of the size.</source>
        <translation>Zwischen den Tupfern eines Strichs, in Prozent der Größe.</translation>
    </message>
    <message>
        <source>Stabiliser</source>
        <translation>Stabilisator</translation>
    </message>
    <message>
        <source>Length in pixels of the thread that the brush is drawn by.</source>
        <translation>Länge des Fadens in Pixeln, an dem der Pinsel gezogen wird.</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>How far colours may differ for the bucket, 0 to 255.</source>
        <translation>Wie weit Farben für den Farbeimer abweichen dürfen, 0 bis 255.</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>A light pen makes a small brush.</source>
        <translation>Ein leichter Stift macht einen kleinen Pinsel.</translation>
    </message>
    <message>
        <source>opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>A light pen covers less.</source>
        <translation>Ein leichter Stift deckt weniger.</translation>
    </message>
    <message>
        <source>Every stroke is mirrored about the upright middle line.</source>
        <translation>Jeder Strich wird an der senkrechten Mittellinie gespiegelt.</translation>
    </message>
    <message>
        <source>Every stroke is mirrored about the level middle line.</source>
        <translation>Jeder Strich wird an der waagerechten Mittellinie gespiegelt.</translation>
    </message>
    <message>
        <source>Pen pressure</source>
        <translation>Stiftdruck</translation>
    </message>
    <message>
        <source>What the pressure of a pen changes.</source>
        <translation>Was der Druck des Stifts ändert.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>Paints on both sides at once.</source>
        <translation>Malt auf beiden Seiten zugleich.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Other colour</source>
        <translation>Andere Farbe</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>X swaps them, D makes them black and white.</source>
        <translation>X tauscht sie, D macht sie schwarz und weiß.</translation>
    </message>
    <message>
        <source>across</source>
        <translation>waagerecht</translation>
    </message>
    <message>
        <source>down</source>
        <translation>senkrecht</translation>
    </message>
</context>
<context>
    <name>latelier::CanvasPresenter</name>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Step %1 of %2, noise level %3</source>
        <translation>Schritt %1 von %2, Rauschen %3</translation>
    </message>
    <message>
        <source>This picture</source>
        <translation>Dieses Bild</translation>
    </message>
    <message>
        <source>The run it branched from</source>
        <translation>Der Lauf, von dem es abzweigt</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation>Das Bild davor</translation>
    </message>
</context>
<context>
    <name>latelier::CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation>Leinwand</translation>
    </message>
    <message>
        <source>No picture.</source>
        <translation>Kein Bild.</translation>
    </message>
    <message>
        <source>Picture of %1 by %2 pixels, shown at %3 %.</source>
        <translation>Bild mit %1 mal %2 Pixeln, gezeigt bei %3 %.</translation>
    </message>
    <message>
        <source>Beside it, for comparison: %1.</source>
        <translation>Daneben zum Vergleich: %1.</translation>
    </message>
    <message>
        <source>Up to a line, another lies over it: %1.</source>
        <translation>Bis zu einer Linie liegt ein anderes darüber: %1.</translation>
    </message>
    <message>
        <source>A picture forms: %1 % done.</source>
        <translation>Ein Bild entsteht: %1 % fertig.</translation>
    </message>
    <message>
        <source>Arrow keys move the picture, plus and minus zoom.</source>
        <translation>Die Pfeiltasten verschieben das Bild, Plus und Minus zoomen.</translation>
    </message>
</context>
<context>
    <name>latelier::ErrorBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>latelier::FileDesk</name>
    <message>
        <source>Open picture</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>Save picture as</source>
        <translation>Bild speichern unter</translation>
    </message>
    <message>
        <source>The settings of this picture are in the panels now.</source>
        <translation>Die Einstellungen dieses Bildes stehen jetzt in den Feldern.</translation>
    </message>
    <message>
        <source>Start from the picture</source>
        <translation>Von diesem Bild ausgehen</translation>
    </message>
    <message>
        <source>Pictures and documents (*.png *.jpg *.jpeg *.webp *.exr *.latelier)</source>
        <translation>Bilder und Dokumente (*.png *.jpg *.jpeg *.webp *.exr *.latelier)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.exr)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.exr)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>In %1 gespeichert.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be opened.</source>
        <translation>
            <numerusform>%n Datei konnte nicht geöffnet werden.</numerusform>
            <numerusform>%n Dateien konnten nicht geöffnet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Bild.</translation>
    </message>
</context>
<context>
    <name>latelier::FillPanel</name>
    <message>
        <source>Fill</source>
        <translation>Füllen</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>Only around the mask</source>
        <translation>Nur um die Maske</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>What the model sees: the whole picture at its own size, or only the part around the mask at the size in Settings, which brings out more detail.</source>
        <translation>Was das Modell sieht: das ganze Bild in seiner Größe, oder nur den Teil um die Maske in der eingestellten Größe, was mehr Einzelheiten bringt.</translation>
    </message>
    <message>
        <source>Around it</source>
        <translation>Umfeld</translation>
    </message>
    <message>
        <source>Pixels of the picture around the mask that the model sees as well.</source>
        <translation>Pixel des Bildes um die Maske, die das Modell mit sieht.</translation>
    </message>
    <message>
        <source>The picture as it is</source>
        <translation>Das Bild, wie es ist</translation>
    </message>
    <message>
        <source>Colours from around</source>
        <translation>Farben der Umgebung</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>What lies under the mask before the model paints there (masked content).</source>
        <translation>Was unter der Maske liegt, bevor das Modell dort malt (maskierter Inhalt).</translation>
    </message>
    <message>
        <source>Soft rim</source>
        <translation>Weicher Rand</translation>
    </message>
    <message>
        <source>Blur of the mask&apos;s rim in pixels (mask blur).</source>
        <translation>Unschärfe des Maskenrands in Pixeln (mask blur).</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Mirrored picture</source>
        <translation>Gespiegeltes Bild</translation>
    </message>
    <message>
        <source>Smeared edge</source>
        <translation>Verschmierter Rand</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Neuer Platz</translation>
    </message>
    <message>
        <source>What room beyond the picture is filled with before the model paints it.</source>
        <translation>Womit Platz außerhalb des Bildes gefüllt wird, bevor das Modell ihn malt.</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>Pixels of the old picture along new room that are painted anew with it.</source>
        <translation>Pixel des alten Bildes am neuen Platz, die mit ihm neu gemalt werden.</translation>
    </message>
    <message>
        <source>Apply frame</source>
        <translation>Rahmen anwenden</translation>
    </message>
    <message>
        <source>Crops or extends the picture to the frame (Enter on the canvas).</source>
        <translation>Schneidet das Bild auf den Rahmen zu oder erweitert es (Eingabe auf der Leinwand).</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Puts the frame back around the picture.</source>
        <translation>Legt den Rahmen wieder um das Bild.</translation>
    </message>
    <message>
        <source>Take the frame tool and drag the sides of the picture.</source>
        <translation>Nehmen Sie das Rahmenwerkzeug und ziehen Sie an den Seiten des Bildes.</translation>
    </message>
    <message>
        <source>%1 × %2 of %3 × %4 pixels</source>
        <translation>%1 × %2 von %3 × %4 Pixeln</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryBrowser</name>
    <message>
        <source>Rename board</source>
        <translation>Sammlung umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the gallery</source>
        <translation>Galerie durchsuchen</translation>
    </message>
    <message>
        <source>Words of prompts, models, tags and notes: castle &quot;red roof&quot; -night tags:portrait</source>
        <translation>Wörter aus Prompts, Modellen, Schlagwörtern und Notizen: Schloss &quot;rotes Dach&quot; -Nacht tags:Porträt</translation>
    </message>
    <message>
        <source>Narrow by model, size, rating and more</source>
        <translation>Nach Modell, Größe, Bewertung und mehr eingrenzen</translation>
    </message>
    <message>
        <source>Show the trash</source>
        <translation>Papierkorb zeigen</translation>
    </message>
    <message>
        <source>Import a folder of pictures…</source>
        <translation>Bilderordner importieren …</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Gruppierung</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By family</source>
        <translation>Nach Familie</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Ohne Gruppen</translation>
    </message>
    <message>
        <source>A family is what came from one another: branches, sources, runs made again</source>
        <translation>Eine Familie ist, was auseinander hervorging: Zweige, Vorlagen, Wiederholungen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Nach Modell</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Größe der Bilder</translation>
    </message>
    <message>
        <source>Size of the pictures (Ctrl and the wheel)</source>
        <translation>Größe der Bilder (Strg und Mausrad)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>Zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>Nothing is like this. Fewer words or choices find more.</source>
        <translation>So etwas gibt es hier nicht. Weniger Wörter oder Vorgaben finden mehr.</translation>
    </message>
    <message>
        <source>The trash is empty. What is moved here stays for 30 days.</source>
        <translation>Der Papierkorb ist leer. Was hierher kommt, bleibt 30 Tage.</translation>
    </message>
    <message>
        <source>Each finished picture appears here. A folder of pictures made elsewhere can be imported.</source>
        <translation>Jedes fertige Bild erscheint hier. Ein Ordner mit anderswo gemachten Bildern kann importiert werden.</translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>%1, %2 ausgewählt</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n picture(s)</source>
        <translation>
            <numerusform>Schlagwort für %n Bild</numerusform>
            <numerusform>Schlagwort für %n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Sammlung</translation>
    </message>
    <message numerus="yes">
        <source>Board for %n picture(s)</source>
        <translation>
            <numerusform>Sammlung für %n Bild</numerusform>
            <numerusform>Sammlung für %n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand %n picture(s) to the desktop&apos;s trash?</source>
        <translation>
            <numerusform>%n Bild in den Papierkorb des Systems geben?</numerusform>
            <numerusform>%n Bilder in den Papierkorb des Systems geben?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their stars, tags, notes and boards are forgotten. The files can be taken back there.</source>
        <translation>Sterne, Schlagwörter, Notizen und Sammlungen gehen verloren. Die Dateien lassen sich dort zurückholen.</translation>
    </message>
    <message>
        <source>To the desktop&apos;s trash</source>
        <translation>In den Papierkorb des Systems</translation>
    </message>
    <message>
        <source>Take back out of the trash</source>
        <translation>Aus dem Papierkorb zurückholen</translation>
    </message>
    <message>
        <source>Hand to the desktop&apos;s trash…</source>
        <translation>In den Papierkorb des Systems …</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Groß zeigen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Use in the panels</source>
        <translation>In die Felder übernehmen</translation>
    </message>
    <message>
        <source>All settings and the prompt</source>
        <translation>Alle Einstellungen und den Prompt</translation>
    </message>
    <message>
        <source>Only the prompt</source>
        <translation>Nur den Prompt</translation>
    </message>
    <message>
        <source>Only the seed</source>
        <translation>Nur den Seed</translation>
    </message>
    <message>
        <source>Only the settings</source>
        <translation>Nur die Einstellungen</translation>
    </message>
    <message>
        <source>Start from this picture</source>
        <translation>Von diesem Bild ausgehen</translation>
    </message>
    <message>
        <source>Make again exactly</source>
        <translation>Genau so noch einmal malen</translation>
    </message>
    <message>
        <source>Make again with a new seed</source>
        <translation>Mit neuem Seed noch einmal malen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Make it again and say whether it comes out the same</source>
        <translation>Noch einmal malen und sagen, ob dasselbe herauskommt</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Schlagwort …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>New board…</source>
        <translation>Neue Sammlung …</translation>
    </message>
    <message>
        <source>Take off %1</source>
        <translation>Aus %1 entfernen</translation>
    </message>
    <message>
        <source>Empty…</source>
        <translation>Leeren …</translation>
    </message>
    <message>
        <source>Hand all pictures in the trash to the desktop&apos;s trash</source>
        <translation>Alle Bilder im Papierkorb in den des Systems geben</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Take the chosen pictures back out of the trash</source>
        <translation>Die ausgewählten Bilder aus dem Papierkorb zurückholen</translation>
    </message>
    <message>
        <source>Look through its steps</source>
        <translation>Seine Schritte durchsehen</translation>
    </message>
    <message>
        <source>Remove its kept steps (%1)</source>
        <translation>Seine gespeicherten Schritte entfernen (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>The gallery in the whole window</source>
        <translation>Galerie im ganzen Fenster</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryCommands</name>
    <message numerus="yes">
        <source>%n picture(s) moved to the trash.</source>
        <translation>
            <numerusform>%n Bild in den Papierkorb gelegt.</numerusform>
            <numerusform>%n Bilder in den Papierkorb gelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) taken back out of the trash.</source>
        <translation>
            <numerusform>%n Bild aus dem Papierkorb zurückgeholt.</numerusform>
            <numerusform>%n Bilder aus dem Papierkorb zurückgeholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) handed to the desktop&apos;s trash.</source>
        <translation>
            <numerusform>%n Bild in den Papierkorb des Systems gegeben.</numerusform>
            <numerusform>%n Bilder in den Papierkorb des Systems gegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 pictures handed to the desktop&apos;s trash; the others lie where it cannot take them from, and stay here.</source>
        <translation>%1 von %2 Bildern in den Papierkorb des Systems gegeben; die anderen liegen, wo er sie nicht erreicht, und bleiben hier.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) starred.</source>
        <translation>
            <numerusform>%n Bild mit Stern versehen.</numerusform>
            <numerusform>%n Bilder mit Stern versehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The star of %n picture(s) taken away.</source>
        <translation>
            <numerusform>Stern von %n Bild entfernt.</numerusform>
            <numerusform>Stern von %n Bildern entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) rated %1.</source>
        <translation>
            <numerusform>%n Bild mit %1 bewertet.</numerusform>
            <numerusform>%n Bilder mit %1 bewertet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rating of %n picture(s) taken away.</source>
        <translation>
            <numerusform>Bewertung von %n Bild entfernt.</numerusform>
            <numerusform>Bewertung von %n Bildern entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note kept.</source>
        <translation>Notiz gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>The tags of %n picture(s) changed.</source>
        <translation>
            <numerusform>Schlagwörter von %n Bild geändert.</numerusform>
            <numerusform>Schlagwörter von %n Bildern geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) put on the board %1.</source>
        <translation>
            <numerusform>%n Bild zur Sammlung %1 hinzugefügt.</numerusform>
            <numerusform>%n Bilder zur Sammlung %1 hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) taken off the board %1.</source>
        <translation>
            <numerusform>%n Bild aus der Sammlung %1 entfernt.</numerusform>
            <numerusform>%n Bilder aus der Sammlung %1 entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The board %1 is now %2.</source>
        <translation>Die Sammlung %1 heißt jetzt %2.</translation>
    </message>
    <message>
        <source>The board %1 is removed.</source>
        <translation>Die Sammlung %1 ist entfernt.</translation>
    </message>
    <message>
        <source>%1 given back; the pictures are as they were.</source>
        <translation>%1 freigegeben; die Bilder sind unverändert.</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryDesk</name>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>The file of this picture does not tell how it was made.</source>
        <translation>Die Datei dieses Bildes sagt nicht, wie es entstand.</translation>
    </message>
    <message>
        <source>It is made again now, to be compared.</source>
        <translation>Es wird jetzt noch einmal gemalt, zum Vergleich.</translation>
    </message>
    <message>
        <source>The picture is made again, to be compared with the kept one.</source>
        <translation>Das Bild wird noch einmal gemalt, zum Vergleich mit dem gespeicherten.</translation>
    </message>
    <message>
        <source>The picture is in the queue.</source>
        <translation>Das Bild steht in der Warteschlange.</translation>
    </message>
    <message>
        <source>Verified: made again, it is the same picture, byte for byte.</source>
        <translation>Geprüft: noch einmal gemalt ist es dasselbe Bild, Byte für Byte.</translation>
    </message>
    <message>
        <source>Made again, it is not the same: %1 % of its pixels differ, by at most %2 of 255.</source>
        <translation>Noch einmal gemalt ist es nicht dasselbe: %1 % der Pixel weichen ab, um höchstens %2 von 255.</translation>
    </message>
    <message>
        <source>The model was %1 and is %2.</source>
        <translation>Das Modell war %1 und ist %2.</translation>
    </message>
    <message>
        <source>It was made with %1, now with %2.</source>
        <translation>Es entstand mit %1, jetzt mit %2.</translation>
    </message>
    <message>
        <source>Folder of pictures to import</source>
        <translation>Bilderordner zum Importieren</translation>
    </message>
    <message>
        <source>The model that the picture was made with, %1, is not here. “New seed” makes one like it with the model in the panels.</source>
        <translation>Das Modell, mit dem das Bild gemacht wurde (%1), ist nicht hier. „Neuer Seed“ macht ein ähnliches mit dem Modell in den Feldern.</translation>
    </message>
    <message>
        <source>which it does not name</source>
        <translation>nicht genannt</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryDetail</name>
    <message>
        <source>Choose a picture to see how it was made</source>
        <translation>Wählen Sie ein Bild, um zu sehen, wie es entstand</translation>
    </message>
    <message>
        <source>Settings of the picture</source>
        <translation>Einstellungen des Bildes</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Entstand aus</translation>
    </message>
    <message>
        <source>Led to</source>
        <translation>Daraus entstand</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Rate %1 of 5</source>
        <translation>Mit %1 von 5 bewerten</translation>
    </message>
    <message>
        <source>Use all</source>
        <translation>Alles übernehmen</translation>
    </message>
    <message>
        <source>Put the prompt, the seed and all settings into the panels</source>
        <translation>Prompt, Seed und alle Einstellungen in die Felder übernehmen</translation>
    </message>
    <message>
        <source>Start from it</source>
        <translation>Davon ausgehen</translation>
    </message>
    <message>
        <source>Use this picture as the one to start from</source>
        <translation>Dieses Bild als Vorlage nehmen</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Put only the prompt into the panels</source>
        <translation>Nur den Prompt in die Felder übernehmen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Put only the seed into the panels</source>
        <translation>Nur den Seed in die Felder übernehmen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Put only the settings into the panels, not the prompt or the seed</source>
        <translation>Nur die Einstellungen in die Felder übernehmen, nicht Prompt oder Seed</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Make this picture again exactly</source>
        <translation>Dieses Bild genau so noch einmal malen</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Neuer Seed</translation>
    </message>
    <message>
        <source>Make it again with a new seed</source>
        <translation>Mit neuem Seed noch einmal malen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Make it again and say whether it comes out the same</source>
        <translation>Noch einmal malen und sagen, ob dasselbe herauskommt</translation>
    </message>
    <message>
        <source>Tags, between commas</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>In the trash: %1</source>
        <translation>Im Papierkorb: %1</translation>
    </message>
    <message>
        <source>Look through its steps</source>
        <translation>Seine Schritte durchsehen</translation>
    </message>
    <message>
        <source>Show the steps on the way to this picture in the timeline, and branch from them</source>
        <translation>Die Schritte auf dem Weg zu diesem Bild in der Zeitleiste zeigen und von ihnen abzweigen</translation>
    </message>
    <message>
        <source>Star (S)</source>
        <translation>Stern (S)</translation>
    </message>
    <message>
        <source>Rate %1 of 5 (%1); again takes the rating away</source>
        <translation>Mit %1 von 5 bewerten (%1); noch einmal nimmt die Bewertung weg</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryExportDialog</name>
    <message>
        <source>With prompts and settings in the files</source>
        <translation>Mit Prompts und Einstellungen in den Dateien</translation>
    </message>
    <message numerus="yes">
        <source>Export %n picture(s)</source>
        <translation>
            <numerusform>%n Bild exportieren</numerusform>
            <numerusform>%n Bilder exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Words in braces are filled in: {date} {time} {seed} {model} {sampler} {prompt} {width} {height} {rating} {id} {name} {number}. A slash makes a folder.</source>
        <translation>Wörter in geschweiften Klammern werden ausgefüllt: {date} {time} {seed} {model} {sampler} {prompt} {width} {height} {rating} {id} {name} {number}. Ein Schrägstrich macht einen Ordner.</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Wie sie sind</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Folder for the copies</source>
        <translation>Ordner für die Kopien</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>Zum Beispiel %1</translation>
    </message>
    <message>
        <source>PNG with 16 bits a channel</source>
        <translation>PNG mit 16 Bit je Kanal</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryFacets</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Sampler</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gemacht mit</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Painted with a mask</source>
        <translation>Mit Maske gemalt</translation>
    </message>
    <message>
        <source>Made from another picture</source>
        <translation>Aus einem anderen Bild</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>Ohne Stern</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Time of making</source>
        <translation>Entstehungszeit</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Die letzten 7 Tage</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Die letzten 30 Tage</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>Die letzten 12 Monate</translation>
    </message>
    <message>
        <source>Narrow the pictures</source>
        <translation>Bilder eingrenzen</translation>
    </message>
    <message>
        <source>%1 more…</source>
        <translation>%1 weitere …</translation>
    </message>
    <message>
        <source>Rename the board…</source>
        <translation>Sammlung umbenennen …</translation>
    </message>
    <message>
        <source>Remove the board, keep its pictures</source>
        <translation>Sammlung auflösen, Bilder behalten</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>Zwischen zwei Tagen …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryFacts</name>
    <message>
        <source>prompt strength %1</source>
        <translation>Prompt-Stärke %1</translation>
    </message>
    <message>
        <source>prompt “%1”</source>
        <translation>Prompt „%1“</translation>
    </message>
    <message>
        <source>negative prompt “%1”</source>
        <translation>negativer Prompt „%1“</translation>
    </message>
    <message>
        <source>from step %1: %2</source>
        <translation>ab Schritt %1: %2</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>%1 towards seed %2</source>
        <translation>%1 in Richtung Seed %2</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>%1, stopped after %2</source>
        <translation>%1, angehalten nach %2</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Sampler</translation>
    </message>
    <message>
        <source>Noise schedule</source>
        <translation>Rauschplan</translation>
    </message>
    <message>
        <source>Prompt strength</source>
        <translation>Prompt-Stärke</translation>
    </message>
    <message>
        <source>Rescale</source>
        <translation>Reskalierung</translation>
    </message>
    <message>
        <source>Clip skip</source>
        <translation>Clip Skip</translation>
    </message>
    <message>
        <source>Change amount</source>
        <translation>Änderungsgrad</translation>
    </message>
    <message>
        <source>Mask blur</source>
        <translation>Maskenunschärfe</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Zweig</translation>
    </message>
    <message>
        <source>from step %1</source>
        <translation>ab Schritt %1</translation>
    </message>
    <message>
        <source>Changed while it formed</source>
        <translation>Beim Entstehen geändert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Made again</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Negativer Prompt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model hash</source>
        <translation>Modell-Hash</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gemacht mit</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Entstanden</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Branch at %1</source>
        <translation>Zweig bei %1</translation>
    </message>
    <message>
        <source>Kept steps</source>
        <translation>Gespeicherte Schritte</translation>
    </message>
    <message>
        <source>In the trash until</source>
        <translation>Im Papierkorb bis</translation>
    </message>
    <message>
        <source>Shape interval</source>
        <translation>Formenabstand</translation>
    </message>
    <message>
        <source>Merged areas</source>
        <translation>Vereinte Flächen</translation>
    </message>
    <message>
        <source>Strength in steps</source>
        <translation>Stärke wirkt in</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryGrid</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Arrow keys move between the pictures, Enter shows one, S stars, 0 to 5 rate, Delete moves to the trash.</source>
        <translation>Pfeiltasten gehen von Bild zu Bild, Eingabe zeigt eins groß, S vergibt den Stern, 0 bis 5 bewerten, Entf legt in den Papierkorb.</translation>
    </message>
    <message>
        <source>On their own</source>
        <translation>Für sich</translation>
    </message>
    <message numerus="yes">
        <source>Family of %n</source>
        <translation>
            <numerusform>Familie von %n</numerusform>
            <numerusform>Familie von %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Die Datei ist fort</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryModel</name>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>rated %1 of 5</source>
        <translation>mit %1 von 5 bewertet</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryPage</name>
    <message>
        <source>All pictures</source>
        <translation>Alle Bilder</translation>
    </message>
    <message>
        <source>Back to all pictures (Escape)</source>
        <translation>Zurück zu allen Bildern (Esc)</translation>
    </message>
    <message>
        <source>Lay the two pictures over each other (W)</source>
        <translation>Beide Bilder übereinanderlegen (W)</translation>
    </message>
    <message>
        <source>Choose 2 to 4 pictures to compare them.</source>
        <translation>Wählen Sie 2 bis 4 Bilder zum Vergleichen.</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryTransferDialog</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Was nicht lesbar war</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>Bilder importieren</translation>
    </message>
    <message>
        <source>Copying the pictures of %1 into the gallery</source>
        <translation>Die Bilder aus %1 werden in die Galerie kopiert</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) imported</source>
        <translation>
            <numerusform>%n Bild importiert</numerusform>
            <numerusform>%n Bilder importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n schon vorhanden</numerusform>
            <numerusform>%n schon vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n nicht lesbar</numerusform>
            <numerusform>%n nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Angehalten. %1</translation>
    </message>
    <message>
        <source>Export pictures</source>
        <translation>Bilder exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n picture(s) to %1</source>
        <translation>
            <numerusform>%n Bild wird nach %1 geschrieben</numerusform>
            <numerusform>%n Bilder werden nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) written.</source>
        <translation>
            <numerusform>%n Bild geschrieben.</numerusform>
            <numerusform>%n Bilder geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Check the gallery</source>
        <translation>Galerie prüfen</translation>
    </message>
    <message>
        <source>Mending the gallery</source>
        <translation>Die Galerie wird in Ordnung gebracht</translation>
    </message>
    <message>
        <source>Comparing every file with the gallery&apos;s list</source>
        <translation>Jede Datei wird mit der Liste der Galerie verglichen</translation>
    </message>
    <message>
        <source>%1 Mended.</source>
        <translation>%1 Behoben.</translation>
    </message>
    <message>
        <source>Every file and the gallery&apos;s list agree.</source>
        <translation>Alle Dateien und die Liste der Galerie stimmen überein.</translation>
    </message>
    <message>
        <source>All that did not agree is mended: %1.</source>
        <translation>Alles, was nicht übereinstimmte, ist behoben: %1.</translation>
    </message>
    <message>
        <source>Things that do not agree: %1.</source>
        <translation>Unstimmigkeiten: %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>the parts of a report make a sentence</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryViewer</name>
    <message>
        <source>Large pictures</source>
        <translation>Große Bilder</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Left and Right show the next picture or, of several, go to the next one. Escape goes back. W lays two pictures over each other, Shift+Left and Shift+Right move the line between them. Up, Down, Ctrl+Left and Ctrl+Right move an enlarged picture. S stars, 0 to 5 rate, Delete moves to the trash.</source>
        <translation>Links und Rechts zeigen das nächste Bild oder gehen bei mehreren zum nächsten. Esc führt zurück. W legt zwei Bilder übereinander, Umschalt+Links und Umschalt+Rechts verschieben die Linie zwischen ihnen. Auf, Ab, Strg+Links und Strg+Rechts verschieben ein vergrößertes Bild. S gibt einen Stern, 0 bis 5 bewerten, Entf verschiebt in den Papierkorb.</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryWatch</name>
    <message numerus="yes">
        <source>%n picture(s) that lay in the folder are in the gallery now.</source>
        <translation>
            <numerusform>%n Bild, das im Ordner lag, ist jetzt in der Galerie.</numerusform>
            <numerusform>%n Bilder, die im Ordner lagen, sind jetzt in der Galerie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %n picture(s) are gone. “Check the gallery” in the File menu takes them off the list.</source>
        <translation>
            <numerusform>Die Datei von %n Bild ist fort. „Galerie prüfen“ im Menü Datei nimmt es von der Liste.</numerusform>
            <numerusform>Die Dateien von %n Bildern sind fort. „Galerie prüfen“ im Menü Datei nimmt sie von der Liste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latelier::GenerationQueue</name>
    <message>
        <source>begins</source>
        <translation>beginnt</translation>
    </message>
    <message>
        <source>No prompt</source>
        <translation>Kein Prompt</translation>
    </message>
    <message numerus="yes">
        <source>%1 × %2, %n step(s), %3</source>
        <translation>
            <numerusform>%1 × %2, %n Schritt, %3</numerusform>
            <numerusform>%1 × %2, %n Schritte, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>prompt strength %1</source>
        <translation>Prompt-Stärke %1</translation>
    </message>
</context>
<context>
    <name>latelier::GridDialog</name>
    <message>
        <source>Grid of settings</source>
        <translation>Raster von Einstellungen</translation>
    </message>
    <message>
        <source>Columns (X)</source>
        <translation>Spalten (X)</translation>
    </message>
    <message>
        <source>Rows (Y)</source>
        <translation>Zeilen (Y)</translation>
    </message>
    <message>
        <source>Pages (Z)</source>
        <translation>Seiten (Z)</translation>
    </message>
    <message>
        <source>Values for %1</source>
        <translation>Werte für %1</translation>
    </message>
    <message>
        <source>Paint the grid</source>
        <translation>Raster malen</translation>
    </message>
    <message>
        <source>Pictures: %1, all with the same seed unless it is an axis.</source>
        <translation>Bilder: %1, alle mit demselben Seed, wenn er keine Achse ist.</translation>
    </message>
    <message>
        <source>Back to the last grid</source>
        <translation>Zurück zum letzten Raster</translation>
    </message>
</context>
<context>
    <name>latelier::GridView</name>
    <message>
        <source>Grid of pictures</source>
        <translation>Bilderraster</translation>
    </message>
    <message>
        <source>Arrow keys move between the pictures, Enter opens one, Escape closes the grid.</source>
        <translation>Pfeiltasten gehen von Bild zu Bild, Eingabe öffnet eins, Esc schließt das Raster.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>latelier::HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>Text des Handbuchs</translation>
    </message>
</context>
<context>
    <name>latelier::InferenceThread</name>
    <message>
        <source>The memory is not enough for this picture. A smaller size may do.</source>
        <translation>Der Speicher reicht für dieses Bild nicht. Vielleicht geht eine kleinere Größe.</translation>
    </message>
    <message>
        <source>The engine failed. The settings are kept; try again.</source>
        <translation>Die Engine ist ausgefallen. Die Einstellungen sind erhalten; versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>latelier::Inspector</name>
    <message>
        <source>The inspector needs OpenGL</source>
        <translation>Der Inspektor braucht OpenGL</translation>
    </message>
    <message>
        <source>Nothing to look into yet</source>
        <translation>Noch gibt es nichts anzusehen</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Noise level (sigma)</source>
        <translation>Rauschen (Sigma)</translation>
    </message>
    <message>
        <source>Prompt strength</source>
        <translation>Prompt-Stärke</translation>
    </message>
    <message>
        <source>Pull of the prompt (norm)</source>
        <translation>Einfluss des Prompts (Norm)</translation>
    </message>
    <message>
        <source>Seconds per step</source>
        <translation>Sekunden pro Schritt</translation>
    </message>
    <message>
        <source>Latent mean</source>
        <translation>Mittelwert des Latents</translation>
    </message>
    <message>
        <source>Latent deviation</source>
        <translation>Standardabweichung des Latents</translation>
    </message>
    <message>
        <source>Which word drives which part</source>
        <translation>Welches Wort welchen Teil lenkt</translation>
    </message>
    <message>
        <source>Known for the steps that are painted while the inspector is open.</source>
        <translation>Bekannt für Schritte, die bei offenem Inspektor gemalt werden.</translation>
    </message>
    <message>
        <source>Latent values</source>
        <translation>Werte des Latents</translation>
    </message>
    <message>
        <source>the part that “%1” drives is laid over the picture</source>
        <translation>der Teil, den „%1“ lenkt, liegt über dem Bild</translation>
    </message>
    <message>
        <source>Memory: %1 held, %2 free</source>
        <translation>Speicher: %1 belegt, %2 frei</translation>
    </message>
</context>
<context>
    <name>latelier::LayerPanel</name>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Strokes of the paint brush go to the chosen row. The tick shows and hides a layer, F2 or a double click names it.</source>
        <translation>Striche des Malpinsels kommen in die gewählte Zeile. Das Häkchen zeigt und verbirgt eine Ebene, F2 oder ein Doppelklick benennt sie.</translation>
    </message>
    <message>
        <source>Opacity of the layer</source>
        <translation>Deckkraft der Ebene</translation>
    </message>
    <message>
        <source>How strongly the chosen layer covers what lies under it, in percent.</source>
        <translation>Wie stark die gewählte Ebene verdeckt, was unter ihr liegt, in Prozent.</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>New layer</source>
        <translation>Neue Ebene</translation>
    </message>
    <message>
        <source>Lays an empty layer over the chosen row.</source>
        <translation>Legt eine leere Ebene über die gewählte Zeile.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Takes the chosen layer away.</source>
        <translation>Nimmt die gewählte Ebene weg.</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>Anheben</translation>
    </message>
    <message>
        <source>Exchanges the chosen layer with the one over it.</source>
        <translation>Tauscht die gewählte Ebene mit der darüber.</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Absenken</translation>
    </message>
    <message>
        <source>Exchanges the chosen layer with the one under it.</source>
        <translation>Tauscht die gewählte Ebene mit der darunter.</translation>
    </message>
    <message>
        <source>Merge down</source>
        <translation>Nach unten vereinen</translation>
    </message>
    <message>
        <source>Makes the chosen layer one with what lies under it.</source>
        <translation>Vereint die gewählte Ebene mit dem, was unter ihr liegt.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>latelier::MainWindow</name>
    <message>
        <source>Latelier</source>
        <translation>Latelier</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Malen</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Zweige</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Open picture…</source>
        <translation>Bild öffnen …</translation>
    </message>
    <message>
        <source>Save picture as…</source>
        <translation>Bild speichern unter …</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop now and keep this step</source>
        <translation>Jetzt anhalten und diesen Schritt behalten</translation>
    </message>
    <message>
        <source>Stop after this picture</source>
        <translation>Nach diesem Bild anhalten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Apply prompt to the running picture</source>
        <translation>Prompt auf das entstehende Bild anwenden</translation>
    </message>
    <message>
        <source>Branch from this step</source>
        <translation>Von diesem Schritt abzweigen</translation>
    </message>
    <message>
        <source>Use this picture&apos;s settings</source>
        <translation>Einstellungen dieses Bildes übernehmen</translation>
    </message>
    <message>
        <source>Fit the picture in the window</source>
        <translation>Bild ins Fenster einpassen</translation>
    </message>
    <message>
        <source>Show at 100 %</source>
        <translation>Mit 100 % zeigen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>Nebeneinander vergleichen</translation>
    </message>
    <message>
        <source>Compare under a wipe line</source>
        <translation>Mit Trennlinie vergleichen</translation>
    </message>
    <message>
        <source>Grid of settings (X/Y/Z)</source>
        <translation>Raster von Einstellungen (X/Y/Z)</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Canvas only</source>
        <translation>Nur die Leinwand</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>What&apos;s this?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>Tastenkürzel …</translation>
    </message>
    <message>
        <source>About Latelier</source>
        <translation>Über Latelier</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>B&amp;ild</translation>
    </message>
    <message>
        <source>P&amp;aint</source>
        <translation>&amp;Malen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Gallery in the whole window</source>
        <translation>Galerie im ganzen Fenster</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>How pictures are kept…</source>
        <translation>Wie Bilder gespeichert werden …</translation>
    </message>
    <message>
        <source>Check the gallery…</source>
        <translation>Galerie prüfen …</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Vorheriger Bereich</translation>
    </message>
</context>
<context>
    <name>latelier::MaskPanel</name>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Show the mask alone</source>
        <translation>Nur die Maske zeigen</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Umkehren</translation>
    </message>
    <message>
        <source>Marks what is not marked, and the other way round.</source>
        <translation>Markiert, was nicht markiert ist, und umgekehrt.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Unmarks everything.</source>
        <translation>Hebt alle Markierungen auf.</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>Alles markieren</translation>
    </message>
    <message>
        <source>Marks the whole picture.</source>
        <translation>Markiert das ganze Bild.</translation>
    </message>
    <message>
        <source>From alpha</source>
        <translation>Aus Alpha</translation>
    </message>
    <message>
        <source>Marks what is transparent in the picture.</source>
        <translation>Markiert, was im Bild durchsichtig ist.</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Erweitern</translation>
    </message>
    <message>
        <source>Moves the rim outwards.</source>
        <translation>Schiebt den Rand nach außen.</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Moves the rim inwards.</source>
        <translation>Schiebt den Rand nach innen.</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Weiche Kante</translation>
    </message>
    <message>
        <source>Makes a soft rim that lies inside what is marked.</source>
        <translation>Macht einen weichen Rand, der innerhalb des Markierten liegt.</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Weichzeichnen</translation>
    </message>
    <message>
        <source>Softens the rim to both sides.</source>
        <translation>Macht den Rand nach beiden Seiten weich.</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Laden …</translation>
    </message>
    <message>
        <source>Takes the grey values of a picture file as the mask.</source>
        <translation>Nimmt die Grauwerte einer Bilddatei als Maske.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Writes the mask as a grey PNG file.</source>
        <translation>Schreibt die Maske als graue PNG-Datei.</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>How far grow, shrink, feather and blur go.</source>
        <translation>Wie weit Erweitern, Verkleinern, weiche Kante und Weichzeichnen gehen.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>The colour that the mask shows in over the picture.</source>
        <translation>Die Farbe, in der die Maske über dem Bild erscheint.</translation>
    </message>
    <message>
        <source>Opacity of the mask</source>
        <translation>Deckkraft der Maske</translation>
    </message>
    <message>
        <source>How strongly the mask covers the picture, in percent.</source>
        <translation>Wie stark die Maske das Bild deckt, in Prozent.</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Colour of the mask</source>
        <translation>Farbe der Maske</translation>
    </message>
    <message>
        <source>From selection</source>
        <translation>Aus Auswahl</translation>
    </message>
    <message>
        <source>Marks what is selected. To select, hold Ctrl while a lasso, rectangle, ellipse, gradient or bucket is drawn.</source>
        <translation>Markiert, was ausgewählt ist. Ausgewählt wird mit gedrückter Strg-Taste: mit Lasso, Rechteck, Ellipse, Verlauf oder Farbeimer.</translation>
    </message>
    <message>
        <source>To selection</source>
        <translation>Zur Auswahl</translation>
    </message>
    <message>
        <source>Selects what is marked and unmarks it. Brushes and shapes paint only on what is selected.</source>
        <translation>Wählt aus, was markiert ist, und hebt die Markierung auf. Pinsel und Formen malen nur auf dem Ausgewählten.</translation>
    </message>
</context>
<context>
    <name>latelier::ModelDesk</name>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Das Modell wird geladen</translation>
    </message>
    <message>
        <source>Folder of models</source>
        <translation>Ordner mit Modellen</translation>
    </message>
    <message>
        <source>Tiny decoder for previews</source>
        <translation>Kleiner Decoder für Vorschauen</translation>
    </message>
    <message>
        <source>Tiny decoders (*.safetensors *.pth *.pt *.ckpt)</source>
        <translation>Kleine Decoder (*.safetensors *.pth *.pt *.ckpt)</translation>
    </message>
    <message>
        <source>Use %1 × %2</source>
        <translation>%1 × %2 nehmen</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Versuchen</translation>
    </message>
    <message>
        <source>Use the starter model</source>
        <translation>Das Startmodell nehmen</translation>
    </message>
    <message>
        <source>%1 is nothing to paint with: it holds %2.</source>
        <translation>Mit %1 lässt sich nicht malen; die Datei enthält: %2.</translation>
    </message>
</context>
<context>
    <name>latelier::PaintDesk</name>
    <message>
        <source>Generate paints a new picture. Mark a part of one to change only that part.</source>
        <translation>„Generieren“ malt ein neues Bild. Markieren Sie einen Teil, um nur ihn zu ändern.</translation>
    </message>
    <message>
        <source>Generate paints the whole picture anew, as far as the change amount allows.</source>
        <translation>„Generieren“ malt das ganze Bild neu, so weit der Änderungsgrad es zulässt.</translation>
    </message>
    <message>
        <source>Generate fills the marked part and leaves the rest as it is.</source>
        <translation>„Generieren“ füllt den markierten Teil und lässt den Rest, wie er ist.</translation>
    </message>
    <message>
        <source>opened picture</source>
        <translation>Bild geöffnet</translation>
    </message>
    <message>
        <source>picture put away</source>
        <translation>Bild weggelegt</translation>
    </message>
    <message>
        <source>This is a preview of a step; a finished picture can be painted on.</source>
        <translation>Dies ist die Vorschau eines Schritts; malen kann man auf einem fertigen Bild.</translation>
    </message>
    <message>
        <source>picture to paint on</source>
        <translation>Bild zum Malen</translation>
    </message>
    <message>
        <source>The picture that you work on has another size now; the new one is in Branches.</source>
        <translation>Das Bild, an dem Sie arbeiten, hat jetzt eine andere Größe; das neue steht unter Zweige.</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>füllen</translation>
    </message>
    <message>
        <source>repaint</source>
        <translation>neu malen</translation>
    </message>
    <message>
        <source>inverted mask</source>
        <translation>Maske umgekehrt</translation>
    </message>
    <message>
        <source>cleared mask</source>
        <translation>Maske geleert</translation>
    </message>
    <message>
        <source>marked all</source>
        <translation>alles markiert</translation>
    </message>
    <message>
        <source>grown mask</source>
        <translation>Maske erweitert</translation>
    </message>
    <message>
        <source>shrunk mask</source>
        <translation>Maske verkleinert</translation>
    </message>
    <message>
        <source>feathered mask</source>
        <translation>Maske mit weicher Kante</translation>
    </message>
    <message>
        <source>blurred mask</source>
        <translation>Maske weichgezeichnet</translation>
    </message>
    <message>
        <source>mask from alpha</source>
        <translation>Maske aus Alpha</translation>
    </message>
    <message>
        <source>Load mask</source>
        <translation>Maske laden</translation>
    </message>
    <message>
        <source>loaded mask</source>
        <translation>Maske geladen</translation>
    </message>
    <message>
        <source>Save mask</source>
        <translation>Maske speichern</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>extended picture</source>
        <translation>Bild erweitert</translation>
    </message>
    <message>
        <source>cropped picture</source>
        <translation>Bild zugeschnitten</translation>
    </message>
    <message>
        <source>Variations are made of a picture that was painted here; show one from Branches first.</source>
        <translation>Variationen entstehen aus einem Bild, das hier gemalt wurde; zeigen Sie zuerst eins aus Zweige.</translation>
    </message>
    <message>
        <source>There is no finished picture to enlarge.</source>
        <translation>Es gibt kein fertiges Bild zum Vergrößern.</translation>
    </message>
    <message>
        <source>The picture is as large as it can be painted anew.</source>
        <translation>Das Bild ist so groß, wie es neu gemalt werden kann.</translation>
    </message>
    <message>
        <source>Generate makes the new room of the frame and fills it.</source>
        <translation>„Generieren“ legt den neuen Raum des Rahmens an und füllt ihn.</translation>
    </message>
    <message>
        <source>Generate crops the picture to the frame first.</source>
        <translation>„Generieren“ beschneidet das Bild zuerst auf den Rahmen.</translation>
    </message>
    <message>
        <source>shown layer</source>
        <translation>Ebene gezeigt</translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation>Ebene verborgen</translation>
    </message>
    <message>
        <source>renamed layer</source>
        <translation>Ebene umbenannt</translation>
    </message>
    <message>
        <source>opacity of a layer</source>
        <translation>Deckkraft einer Ebene</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Ebene %1</translation>
    </message>
    <message>
        <source>new layer</source>
        <translation>neue Ebene</translation>
    </message>
    <message>
        <source>deleted layer</source>
        <translation>Ebene gelöscht</translation>
    </message>
    <message>
        <source>raised layer</source>
        <translation>Ebene angehoben</translation>
    </message>
    <message>
        <source>lowered layer</source>
        <translation>Ebene abgesenkt</translation>
    </message>
    <message>
        <source>merged layers</source>
        <translation>Ebenen vereint</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Es ist nichts ausgewählt.</translation>
    </message>
    <message>
        <source>mask from selection</source>
        <translation>Maske aus Auswahl</translation>
    </message>
    <message>
        <source>Nothing is marked.</source>
        <translation>Es ist nichts markiert.</translation>
    </message>
    <message>
        <source>mask to selection</source>
        <translation>Maske zu Auswahl</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.exr)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.exr)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>In %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>latelier::PaintFiles</name>
    <message>
        <source>There is no picture that is worked on.</source>
        <translation>Es gibt kein Bild, an dem gearbeitet wird.</translation>
    </message>
    <message>
        <source>Save the document as</source>
        <translation>Dokument speichern unter</translation>
    </message>
    <message>
        <source>Latelier documents (*.latelier)</source>
        <translation>Latelier-Dokumente (*.latelier)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>In %1 gespeichert.</translation>
    </message>
    <message>
        <source>Latelier</source>
        <translation>Latelier</translation>
    </message>
    <message>
        <source>The picture that you worked on the last time is kept, to the last stroke.</source>
        <translation>Das Bild, an dem Sie zuletzt gearbeitet haben, ist erhalten, bis zum letzten Strich.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Weitermalen</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Ask again next time</source>
        <translation>Beim nächsten Mal fragen</translation>
    </message>
</context>
<context>
    <name>latelier::PaintSurface</name>
    <message>
        <source>%1: arrow keys move it, Enter puts it down and lifts it.</source>
        <translation>%1: Die Pfeiltasten bewegen es, die Eingabetaste setzt es auf und hebt es ab.</translation>
    </message>
    <message>
        <source>%1 at %2, %3, put down.</source>
        <translation>%1 bei %2, %3, aufgesetzt.</translation>
    </message>
    <message>
        <source>%1 at %2, %3.</source>
        <translation>%1 bei %2, %3.</translation>
    </message>
    <message>
        <source>Only the mask is shown.</source>
        <translation>Nur die Maske wird gezeigt.</translation>
    </message>
    <message>
        <source>%1 % of the picture is marked to be made anew.</source>
        <translation>%1 % des Bildes sind markiert und entstehen neu.</translation>
    </message>
    <message>
        <source>Brushes paint only on what is selected.</source>
        <translation>Pinsel malen nur auf dem Ausgewählten.</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) lie over the picture; paint goes to “%1”.</source>
        <translation>
            <numerusform>%n Ebene liegt über dem Bild; gemalt wird auf „%1“.</numerusform>
            <numerusform>%n Ebenen liegen über dem Bild; gemalt wird auf „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>The frame has %1 by %2 pixels and begins at %3, %4.</source>
        <translation>Der Rahmen hat %1 mal %2 Pixel und beginnt bei %3, %4.</translation>
    </message>
    <message>
        <source>It is %1 pixels wide.</source>
        <translation>Er ist %1 Pixel breit.</translation>
    </message>
    <message>
        <source>The colour is %1.</source>
        <translation>Die Farbe ist %1.</translation>
    </message>
</context>
<context>
    <name>latelier::PictureStore</name>
    <message>
        <source>The picture could not be saved to %1: %2.</source>
        <translation>Das Bild konnte nicht in %1 gespeichert werden: %2.</translation>
    </message>
    <message>
        <source>The picture to compare with is no longer in the gallery.</source>
        <translation>Das Bild, mit dem verglichen werden sollte, ist nicht mehr in der Galerie.</translation>
    </message>
</context>
<context>
    <name>latelier::PromptEdit</name>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 von %2 Token</translation>
    </message>
    <message>
        <source>%1 of %2 tokens, %3 parts</source>
        <translation>%1 von %2 Token, %3 Teile</translation>
    </message>
    <message>
        <source>This model does not know the word “%1”.</source>
        <translation>Dieses Modell kennt das Wort „%1“ nicht.</translation>
    </message>
</context>
<context>
    <name>latelier::PromptPanel</name>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>What shall be in the picture</source>
        <translation>Was auf dem Bild sein soll</translation>
    </message>
    <message>
        <source>What shall be in the picture. (word:1.2) weighs a word more, (word:0.8) less;
Ctrl+Up and Ctrl+Down do it for the selected words.</source>
        <translation>Was auf dem Bild sein soll. (Wort:1.2) gewichtet ein Wort stärker, (Wort:0.8) schwächer;
Strg+Auf und Strg+Ab tun das für die ausgewählten Wörter.</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Negativer Prompt</translation>
    </message>
    <message>
        <source>What to keep out (negative prompt)</source>
        <translation>Was nicht zu sehen sein soll (negativer Prompt)</translation>
    </message>
    <message>
        <source>What the picture moves away from. It has no effect at prompt strength 1.</source>
        <translation>Wovon sich das Bild entfernt. Bei Prompt-Stärke 1 ohne Wirkung.</translation>
    </message>
    <message>
        <source>Length of the prompt in tokens</source>
        <translation>Länge des Prompts in Token</translation>
    </message>
    <message>
        <source>Apply the prompt to the picture that is forming, from its next step on</source>
        <translation>Prompt ab dem nächsten Schritt auf das entstehende Bild anwenden</translation>
    </message>
    <message>
        <source>Apply the prompt to the running picture</source>
        <translation>Prompt auf das entstehende Bild anwenden</translation>
    </message>
    <message>
        <source>Add a style to the prompt</source>
        <translation>Dem Prompt einen Stil hinzufügen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generieren</translation>
    </message>
    <message>
        <source>Stop at once</source>
        <translation>Sofort anhalten</translation>
    </message>
    <message>
        <source>Paint this prompt</source>
        <translation>Diesen Prompt malen</translation>
    </message>
</context>
<context>
    <name>latelier::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Remove from the queue (Del)</source>
        <translation>Aus der Warteschlange nehmen (Entf)</translation>
    </message>
    <message>
        <source>Hold the queue: start nothing new</source>
        <translation>Warteschlange anhalten: nichts Neues beginnen</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>Früher (Alt+Auf)</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>Später (Alt+Ab)</translation>
    </message>
    <message>
        <source>Duplicate (Ins)</source>
        <translation>Verdoppeln (Einfg)</translation>
    </message>
    <message>
        <source>Nothing waits. %1 while a picture forms puts the next one here</source>
        <translation>Nichts wartet. %1 stellt das nächste Bild hierher, solange eins entsteht</translation>
    </message>
</context>
<context>
    <name>latelier::RunHistory</name>
    <message>
        <source>No prompt</source>
        <translation>Kein Prompt</translation>
    </message>
    <message>
        <source>Same settings</source>
        <translation>Gleiche Einstellungen</translation>
    </message>
    <message>
        <source>From step %1: %2</source>
        <translation>Ab Schritt %1: %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Seed %1</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>stopped at step %1, %2</source>
        <translation>angehalten bei Schritt %1, %2</translation>
    </message>
    <message>
        <source>failed, %1</source>
        <translation>fehlgeschlagen, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latelier::SavingDialog</name>
    <message>
        <source>Keep the steps of each picture</source>
        <translation>Die Schritte jedes Bildes speichern</translation>
    </message>
    <message>
        <source>Remove kept steps…</source>
        <translation>Gespeicherte Schritte entfernen …</translation>
    </message>
    <message>
        <source>How pictures are kept</source>
        <translation>Wie Bilder gespeichert werden</translation>
    </message>
    <message>
        <source>PNG with 16 bits a channel</source>
        <translation>PNG mit 16 Bit je Kanal</translation>
    </message>
    <message>
        <source>Old pictures can then be looked through in the timeline, and branched from, as new ones</source>
        <translation>Alte Bilder lassen sich dann wie neue in der Zeitleiste durchsehen und verzweigen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Every pixel as it was made; read by all programs.</source>
        <translation>Jedes Pixel, wie es gemalt wurde; alle Programme lesen das Format.</translation>
    </message>
    <message>
        <source>Smaller files that lose a little. The settings are kept all the same.</source>
        <translation>Kleinere Dateien mit leichtem Qualitätsverlust. Die Einstellungen bleiben trotzdem erhalten.</translation>
    </message>
    <message>
        <source>No steps are kept.</source>
        <translation>Es sind keine Schritte gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>Steps of %n picture(s): %1</source>
        <translation>
            <numerusform>Schritte von %n Bild: %1</numerusform>
            <numerusform>Schritte von %n Bildern: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove kept steps</source>
        <translation>Gespeicherte Schritte entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove the kept steps of %n picture(s)?</source>
        <translation>
            <numerusform>Die gespeicherten Schritte von %n Bild entfernen?</numerusform>
            <numerusform>Die gespeicherten Schritte von %n Bildern entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The pictures stay. Their steps can be had again by making them again.</source>
        <translation>Die Bilder bleiben. Ihre Schritte entstehen neu, wenn man sie noch einmal malt.</translation>
    </message>
    <message>
        <source>Remove the steps</source>
        <translation>Die Schritte entfernen</translation>
    </message>
    <message>
        <source>What the decoder gave, not rounded to 8 bits a channel: for grading and printing.</source>
        <translation>Was der Decoder ergab, nicht auf 8 Bit je Kanal gerundet: zum Nachbearbeiten und Drucken.</translation>
    </message>
</context>
<context>
    <name>latelier::SettingsForm</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>latelier::SettingsPanel</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The network that paints. Each has learned its own world of pictures.</source>
        <translation>Das Netz, das malt. Jedes hat seine eigene Bilderwelt gelernt.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Width and height in pixels. Models paint best near the size they were trained at.</source>
        <translation>Breite und Höhe in Pixeln. Modelle malen am besten nahe der Größe, mit der sie gelernt haben.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>How many times the picture is refined. More is slower; most samplers settle between 15 and 30.</source>
        <translation>Wie oft das Bild verfeinert wird. Mehr dauert länger; die meisten Sampler sind zwischen 15 und 30 fertig.</translation>
    </message>
    <message>
        <source>Prompt strength</source>
        <translation>Prompt-Stärke</translation>
    </message>
    <message>
        <source>guidance scale</source>
        <translation>Guidance Scale</translation>
    </message>
    <message>
        <source>How strictly the picture follows the prompt. Low is free and soft, high is literal and harsh.
It can be moved while a picture forms.</source>
        <translation>Wie streng das Bild dem Prompt folgt. Niedrig ist frei und weich, hoch ist wörtlich und hart.
Lässt sich verstellen, während ein Bild entsteht.</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Sampler</translation>
    </message>
    <message>
        <source>The way from noise to picture: how each step uses what the model sees.</source>
        <translation>Der Weg vom Rauschen zum Bild: wie jeder Schritt nutzt, was das Modell sieht.</translation>
    </message>
    <message>
        <source>Noise schedule</source>
        <translation>Rauschplan</translation>
    </message>
    <message>
        <source>Where along the way the steps are spent: on composition or on detail.</source>
        <translation>Wo auf dem Weg die Schritte verbraucht werden: für die Komposition oder für Einzelheiten.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>The number that the starting noise grows from. The same seed and settings give the same picture.</source>
        <translation>Die Zahl, aus der das Anfangsrauschen wächst. Gleicher Seed und gleiche Einstellungen geben das gleiche Bild.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>How many pictures to paint, each with the next seed.</source>
        <translation>Wie viele Bilder gemalt werden, jedes mit dem nächsten Seed.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Ausgehen von</translation>
    </message>
    <message>
        <source>The picture that is changed. Drop another one on the canvas to replace it.</source>
        <translation>Das Bild, das verändert wird. Legen Sie ein anderes auf die Leinwand, um es zu ersetzen.</translation>
    </message>
    <message>
        <source>Change amount</source>
        <translation>Änderungsgrad</translation>
    </message>
    <message>
        <source>denoising strength</source>
        <translation>Denoising Strength</translation>
    </message>
    <message>
        <source>How far the picture may move from the one it starts from: 0 keeps it, 1 ignores it.</source>
        <translation>Wie weit sich das Bild von seiner Vorlage entfernen darf: 0 behält sie, 1 beachtet sie nicht.</translation>
    </message>
    <message>
        <source>Clip skip</source>
        <translation>Clip Skip</translation>
    </message>
    <message>
        <source>layers of the text encoder left out, plus 1</source>
        <translation>ausgelassene Schichten des Textencoders, plus 1</translation>
    </message>
    <message>
        <source>2 reads the prompt a little more loosely; some models were trained that way.</source>
        <translation>2 liest den Prompt etwas lockerer; manche Modelle wurden so trainiert.</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>Jeden Schritt</translation>
    </message>
    <message>
        <source>Every 2 steps</source>
        <translation>Alle 2 Schritte</translation>
    </message>
    <message>
        <source>Every 5 steps</source>
        <translation>Alle 5 Schritte</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>How often the forming picture is shown. Each preview costs a little time.</source>
        <translation>Wie oft das entstehende Bild gezeigt wird. Jede Vorschau kostet etwas Zeit.</translation>
    </message>
    <message>
        <source>Quick colours</source>
        <translation>Schnelle Farben</translation>
    </message>
    <message>
        <source>Full decoder</source>
        <translation>Voller Decoder</translation>
    </message>
    <message>
        <source>Preview by</source>
        <translation>Vorschau durch</translation>
    </message>
    <message>
        <source>preview method</source>
        <translation>Art der Vorschau</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>Ordner mit Modellen hinzufügen</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>Breite und Höhe tauschen</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>Usual sizes</source>
        <translation>Übliche Größen</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Neuer Seed</translation>
    </message>
    <message>
        <source>Draw a new seed now</source>
        <translation>Jetzt einen neuen Seed ziehen</translation>
    </message>
    <message>
        <source>Reuse the last seed</source>
        <translation>Letzten Seed wiederverwenden</translation>
    </message>
    <message>
        <source>Take the last picture&apos;s seed and keep it</source>
        <translation>Den Seed des letzten Bildes nehmen und behalten</translation>
    </message>
    <message>
        <source>Keep the seed</source>
        <translation>Seed behalten</translation>
    </message>
    <message>
        <source>Keep this seed for the next pictures; unlocked, each picture draws a new one</source>
        <translation>Diesen Seed für die nächsten Bilder behalten; offen zieht jedes Bild einen neuen</translation>
    </message>
    <message>
        <source>Start from noise again</source>
        <translation>Wieder vom Rauschen ausgehen</translation>
    </message>
    <message>
        <source>Starter model</source>
        <translation>Startmodell</translation>
    </message>
    <message>
        <source>%1 · %2 px · %3</source>
        <translation>%1 · %2 px · %3</translation>
    </message>
    <message>
        <source>Tiny decoder…</source>
        <translation>Kleiner Decoder …</translation>
    </message>
    <message>
        <source>Quick colours cost nothing but are coarse; the full decoder shows the true picture and takes its time;
a tiny decoder (a TAESD file, which is to be had beside the models) is nearly as true and quick.</source>
        <translation>Schnelle Farben kosten nichts, sind aber grob; der volle Decoder zeigt das wahre Bild und braucht seine Zeit;
ein kleiner Decoder (eine TAESD-Datei, die es neben den Modellen gibt) ist fast so treu und schnell.</translation>
    </message>
    <message>
        <source>Tiny decoder: %1</source>
        <translation>Kleiner Decoder: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Fast (8 bits)</source>
        <translation>Schnell (8 Bit)</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32 Bit</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>The numbers that the model computes with. Fast more than halves the time on newer processors, and nearly
halves the model&apos;s memory, for a difference that is hard to see. Automatic takes 16 or 32 bits, whichever
suits this computer.</source>
        <translation>Die Zahlen, mit denen das Modell rechnet. „Schnell“ braucht auf neueren Prozessoren weniger als die halbe Zeit
und fast nur den halben Speicher für das Modell, bei einem kaum sichtbaren Unterschied. „Automatisch“ nimmt 16 oder
32 Bit, je nachdem, was zu diesem Rechner passt.</translation>
    </message>
    <message>
        <source>fingerprint %1 %</source>
        <translation>Fingerabdruck %1 %</translation>
    </message>
</context>
<context>
    <name>latelier::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Weight of the selected words</source>
        <translation>Gewicht der ausgewählten Wörter</translation>
    </message>
    <message>
        <source>Ctrl+Up, Ctrl+Down</source>
        <translation>Strg+Auf, Strg+Ab</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Bild verschieben</translation>
    </message>
    <message>
        <source>Space or middle button, arrow keys</source>
        <translation>Leertaste oder mittlere Maustaste, Pfeiltasten</translation>
    </message>
    <message>
        <source>Zoom to the cursor</source>
        <translation>Zum Mauszeiger zoomen</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Step before, step after</source>
        <translation>Schritt davor, Schritt danach</translation>
    </message>
    <message>
        <source>Left, Right on the timeline</source>
        <translation>Links, Rechts auf der Zeitleiste</translation>
    </message>
    <message>
        <source>Canvas only</source>
        <translation>Nur die Leinwand</translation>
    </message>
    <message>
        <source>Tab on the canvas</source>
        <translation>Tab auf der Leinwand</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”.</source>
        <translation>%1 ist schon vergeben an „%2“.</translation>
    </message>
    <message>
        <source>“%1” is now %2.</source>
        <translation>„%1“ ist jetzt %2.</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Standard keys</source>
        <translation>Standardtasten</translation>
    </message>
    <message>
        <source>Every action has its standard keys again.</source>
        <translation>Alle Aktionen haben wieder ihre Standardtasten.</translation>
    </message>
    <message>
        <source>“%1” has no keys now.</source>
        <translation>„%1“ hat jetzt keine Tasten.</translation>
    </message>
    <message>
        <source>Press the new keys in a field. Backspace leaves the action without keys.</source>
        <translation>Drücken Sie die neuen Tasten in einem Feld. Mit der Rücktaste bleibt die Aktion ohne Tasten.</translation>
    </message>
</context>
<context>
    <name>latelier::SpeedSettings</name>
    <message>
        <source>Settings that take less time and change the picture a little. All are off unless you move them.
They hold for the next picture or branch, and each picture keeps its own.
Try Fast under Precision first: on newer processors it saves more and changes less.</source>
        <translation>Einstellungen, die weniger Zeit brauchen und das Bild ein wenig ändern. Alle sind aus, bis Sie sie verstellen.
Sie gelten für das nächste Bild oder den nächsten Zweig, und jedes Bild behält seine eigenen.
Versuchen Sie zuerst „Schnell“ unter „Genauigkeit“: auf neueren Prozessoren spart es mehr und ändert weniger.</translation>
    </message>
    <message>
        <source>Shape interval</source>
        <translation>Formenabstand</translation>
    </message>
    <message>
        <source>steps between deep features, DeepCache</source>
        <translation>Schritte zwischen tiefen Merkmalen, DeepCache</translation>
    </message>
    <message>
        <source>The large shapes are worked out anew at every so many steps, and kept for those between. 1 is every step.
2 takes little more than half the time, for a difference that is hard to see in most pictures;
from 3 on, details come out differently.</source>
        <translation>Alle wie viele Schritte die großen Formen neu bestimmt werden; dazwischen bleiben sie stehen. 1 ist jeder Schritt.
2 braucht wenig mehr als die halbe Zeit, bei einem Unterschied, der in den meisten Bildern kaum zu sehen ist;
ab 3 fallen Einzelheiten anders aus.</translation>
    </message>
    <message>
        <source>Merged areas</source>
        <translation>Vereinte Flächen</translation>
    </message>
    <message>
        <source>token merging ratio</source>
        <translation>Token Merging Ratio</translation>
    </message>
    <message>
        <source>The share of the picture&apos;s smallest areas that the model looks at as one with another like them.
0 merges none. It saves more the larger the picture is, and costs fine texture.</source>
        <translation>Der Anteil der kleinsten Bildflächen, die das Modell mit einer ähnlichen zusammen ansieht. 0 vereint keine.
Je größer das Bild, desto mehr spart es; es kostet feine Struktur.</translation>
    </message>
    <message>
        <source>Strength in steps</source>
        <translation>Stärke wirkt in</translation>
    </message>
    <message>
        <source>guidance interval</source>
        <translation>Guidance-Intervall</translation>
    </message>
    <message>
        <source>The first and the last step in which the prompt strength acts. The other steps take about
half the time and follow the prompt as softly as a prompt strength of 1 does.</source>
        <translation>Der erste und der letzte Schritt, in dem die Prompt-Stärke wirkt. Die übrigen Schritte brauchen etwa die halbe Zeit
und folgen dem Prompt so weich wie bei einer Prompt-Stärke von 1.</translation>
    </message>
    <message>
        <source>First step of the prompt strength</source>
        <translation>Erster Schritt der Prompt-Stärke</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Last step of the prompt strength</source>
        <translation>Letzter Schritt der Prompt-Stärke</translation>
    </message>
    <message>
        <source>Save time</source>
        <translation>Zeit sparen</translation>
    </message>
    <message>
        <source>Save time (in use)</source>
        <translation>Zeit sparen (aktiv)</translation>
    </message>
</context>
<context>
    <name>latelier::Studio</name>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>%1 s per step</source>
        <translation>%1 s pro Schritt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 with the queue</source>
        <translation>%1 mit der Warteschlange</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Das Modell wird geladen</translation>
    </message>
    <message>
        <source>Reading the start picture</source>
        <translation>Die Vorlage wird gelesen</translation>
    </message>
    <message>
        <source>Repeating the steps before the branch</source>
        <translation>Die Schritte vor der Abzweigung werden wiederholt</translation>
    </message>
    <message>
        <source>Turning the last step into the picture</source>
        <translation>Aus dem letzten Schritt wird das Bild</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
</context>
<context>
    <name>latelier::TimelineCells</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Timeline of steps</source>
        <translation>Zeitleiste der Schritte</translation>
    </message>
    <message>
        <source>Left and right show the step before and after, End goes back to the latest.</source>
        <translation>Links und Rechts zeigen den Schritt davor und danach, Ende führt zurück zum letzten.</translation>
    </message>
    <message>
        <source>The steps of the picture appear here while it forms</source>
        <translation>Hier erscheinen die Schritte des Bildes, während es entsteht</translation>
    </message>
    <message>
        <source>Step %1: noise level %2, prompt strength %3, %4</source>
        <translation>Schritt %1: Rauschen %2, Prompt-Stärke %3, %4</translation>
    </message>
    <message>
        <source>Changed here: %1</source>
        <translation>Hier geändert: %1</translation>
    </message>
</context>
<context>
    <name>latelier::TimelineStrip</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop now and keep this step as the picture</source>
        <translation>Jetzt anhalten und diesen Schritt als Bild behalten</translation>
    </message>
    <message>
        <source>Play the steps</source>
        <translation>Schritte abspielen</translation>
    </message>
    <message>
        <source>Branch from here: go on from this step with the settings shown now</source>
        <translation>Hier abzweigen: von diesem Schritt mit den gezeigten Einstellungen weitermalen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>latelier::TooLarge</name>
    <message>
        <source>A picture of %1 × %2 needs about %3 of memory, and %4 are free.</source>
        <translation>Ein Bild von %1 × %2 braucht etwa %3 Speicher, und %4 sind frei.</translation>
    </message>
    <message>
        <source>%1 × %2 would fit.</source>
        <translation>%1 × %2 würde passen.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A studio for pictures made with latent diffusion</source>
        <translation>Ein Atelier für Bilder aus latenter Diffusion</translation>
    </message>
    <message>
        <source>Pictures and models to open.</source>
        <translation>Bilder und Modelle, die geöffnet werden.</translation>
    </message>
</context>
</TS>
