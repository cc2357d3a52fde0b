#include "ui/help/HelpPages.h"

#include <QAbstractButton>
#include <QFile>
#include <QRegularExpression>
#include <QWidget>

#include <algorithm>

// A static library's resources are linked in only where they are asked for; the macro works outside namespaces alone.
static void loadManual() {
    Q_INIT_RESOURCE(manual);
}

namespace latelier {

namespace {

/// Which page tells of which panel, or of which field of one.
constexpr std::pair<const char*, const char*> panelPages[] = {
    {"model", "models"},
    {"PromptPanel", "first-picture"},
    {"SettingsPanel", "first-picture"},
    {"QueuePanel", "first-picture"},
    {"TimelineStrip", "steering"},
    {"BranchesPanel", "branching"},
    {"GridView", "steering"},
    {"GridDialog", "steering"},
    {"PaintPanel", "inpainting"},
    {"CanvasView", "first-picture"},
    {"GalleryBrowser", "gallery"},
    {"GalleryPage", "gallery"},
    {"GalleryDetail", "gallery"},
    {"ErrorBar", "troubleshooting"},
    {"GalleryTransferDialog", "gallery"},
    {"GalleryExportDialog", "gallery"},
    {"SavingDialog", "formats"},
    {"ShortcutsDialog", "shortcuts"},
};

HelpPage readPage(const QString& id) {
    QFile file(QStringLiteral(":/manual/%1.md").arg(id));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    return {id, text.section(QLatin1Char('\n'), 0, 0).mid(2), text};
}

} // namespace

const std::vector<HelpPage>& helpPages() {
    static const std::vector<HelpPage> pages = [] {
        loadManual();
        std::vector<HelpPage> result = {readPage(QStringLiteral("index"))};
        static const QRegularExpression link(QStringLiteral("\\]\\(([a-z-]+)\\.md\\)"));
        for (auto found = link.globalMatch(result.front().text); found.hasNext();)
            result.push_back(readPage(found.next().captured(1)));
        return result;
    }();
    return pages;
}

const HelpPage* findHelpPage(const QString& id) {
    const auto found = std::ranges::find(helpPages(), id, &HelpPage::id);
    return found == helpPages().end() ? nullptr : &*found;
}

QString headingAnchor(const QString& heading) {
    static const QRegularExpression other(QStringLiteral("[^\\p{L}\\p{N} -]"));
    return heading.toLower().remove(other).replace(QLatin1Char(' '), QLatin1Char('-'));
}

QString helpPageFor(const QWidget* widget) {
    for (; widget; widget = widget->parentWidget()) {
        const QByteArray name = QByteArray(widget->metaObject()->className()).split(':').last();
        for (const auto& [panel, page] : panelPages)
            if (name == panel || widget->objectName() == QLatin1String(panel))
                return QString::fromLatin1(page);
    }
    return QStringLiteral("index");
}

QString controlHelp(const QWidget* widget) {
    if (!widget->whatsThis().isEmpty())
        return widget->whatsThis();
    QStringList sentences;
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    const QString name = button && widget->accessibleName().isEmpty() ? button->text().remove(QLatin1Char('&'))
                                                                      : widget->accessibleName();
    for (const QString& text : {name, widget->toolTip(), widget->accessibleDescription()})
        if (!text.isEmpty() && !sentences.contains(text.toHtmlEscaped()))
            sentences << text.toHtmlEscaped();
    if (sentences.size() > 1 && sentences[1].startsWith(sentences[0]))
        sentences.removeFirst();
    return sentences.join(QStringLiteral("<br>")).replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

} // namespace latelier
