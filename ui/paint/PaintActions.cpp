#include "ui/paint/PaintActions.h"

#include "ui/MainWindow.h"
#include "ui/paint/Tool.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>

namespace latelier {

void addPaintActions(MainWindow& window) {
    const auto tr = [](const char* text) { return QCoreApplication::translate("PaintActions", text); };
    auto* tools = new QActionGroup(&window);
    const auto addTool = [&](const QString& id, const QString& name, const QString& help, int key) {
        const QString action = QStringLiteral("tool") + id;
        QAction* added = window.addAction(action, name, QKeySequence(key), action);
        added->setCheckable(true);
        added->setStatusTip(help);
        added->setToolTip(added->toolTip() + QLatin1Char('\n') + help);
        added->setData(id == QLatin1String("Hand") ? QString() : id);
        tools->addAction(added);
        return added;
    };
    addTool(QStringLiteral("Hand"), tr("Move the picture"), tr("Drags move the picture in the window."), Qt::Key_V)
        ->setChecked(true);
    for (const ToolEntry& tool : paintTools())
        addTool(QString::fromLatin1(tool.id), QCoreApplication::translate("Tool", tool.name),
                QCoreApplication::translate("Tool", tool.help), tool.key);

    const auto add = [&](const char* name, const QString& text, const QKeySequence& keys = {}) {
        return window.addAction(QString::fromLatin1(name), text, keys, {});
    };
    add("brushSmaller", tr("Smaller brush"), Qt::Key_BracketLeft);
    add("brushLarger", tr("Larger brush"), Qt::Key_BracketRight);
    add("swapColours", tr("Swap the colours"), Qt::Key_X);
    add("resetColours", tr("Black and white"), Qt::Key_D);
    add("invertMask", tr("Invert the mask"), Qt::CTRL | Qt::SHIFT | Qt::Key_I);
    add("clearMask", tr("Clear the mask"), Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    add("selectNothing", tr("Select nothing"), Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    add("maskAlone", tr("Show the mask alone"), Qt::Key_M)->setCheckable(true);
    QAction* applyFrame = add("applyFrame", tr("Apply the frame"));
    MainWindow::setKeys(*applyFrame, {Qt::Key_Return, Qt::Key_Enter});
    applyFrame->setEnabled(false);
    add("startFromShown", tr("Start from the shown picture"), Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    add("variations", tr("Paint variations of this picture"), Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    add("enlarge", tr("Enlarge and paint the details anew"), Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    add("enlargeLatent", tr("Enlarge the latent and paint more anew"), Qt::CTRL | Qt::ALT | Qt::Key_E);
    add("saveDocument", tr("Save the document"), QKeySequence::Save);
    add("saveDocumentAs", tr("Save the document as…"));
}

QStringList paintToolNames() {
    QStringList names{QStringLiteral("toolHand")};
    for (const ToolEntry& tool : paintTools())
        names << QStringLiteral("tool") + QString::fromLatin1(tool.id);
    return names;
}

QStringList paintMenuNames() {
    QStringList names = paintToolNames();
    for (const char* name :
         {"", "brushSmaller", "brushLarger", "swapColours", "resetColours", "", "invertMask", "clearMask",
          "selectNothing", "maskAlone", "applyFrame", "", "startFromShown", "variations", "enlarge", "enlargeLatent"})
        names << QString::fromLatin1(name);
    return names;
}

} // namespace latelier
