#include "ui/help/WhatsThis.h"

#include "ui/help/HelpPages.h"

#include <QHelpEvent>
#include <QWhatsThis>
#include <QWidget>

namespace latelier {

bool WhatsThis::eventFilter(QObject* watched, QEvent* event) {
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget)
        return false;
    if (event->type() == QEvent::WhatsThisClicked) {
        QWhatsThis::hideText();
        Q_EMIT pageRequested(static_cast<QWhatsThisClickedEvent*>(event)->href());
        return true;
    }
    if (event->type() != QEvent::QueryWhatsThis && event->type() != QEvent::WhatsThis)
        return false;
    // A part of a control, such as the field of a slider's number, is explained by the whole.
    QString text = controlHelp(widget);
    for (const QWidget* above = widget; text.isEmpty() && above; above = above->parentWidget())
        text = controlHelp(above);
    if (text.isEmpty())
        return false;
    if (event->type() == QEvent::QueryWhatsThis) {
        event->accept();
        return true;
    }
    const HelpPage* page = findHelpPage(helpPageFor(widget));
    if (page && page->id != QStringLiteral("index"))
        text += QStringLiteral("<p><a href=\"%1\">%2</a>").arg(page->id, page->title.toHtmlEscaped());
    QWhatsThis::showText(static_cast<QHelpEvent*>(event)->globalPos(), text, widget);
    return true;
}

} // namespace latelier
