#include "ui/help/WhatsThis.h"

#include "ui/help/HelpPages.h"

#include <QDialog>
#include <QHelpEvent>
#include <QWhatsThis>
#include <QWidget>

namespace latelier {

namespace {

/// A part of a control, such as the field of a slider's number, is explained by the whole.
QString helpAround(const QWidget* widget) {
    QString text;
    for (; text.isEmpty() && widget; widget = widget->parentWidget())
        text = controlHelp(widget);
    return text;
}

} // namespace

bool WhatsThis::eventFilter(QObject* watched, QEvent* event) {
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget)
        return false;
    if (event->type() == QEvent::Show && qobject_cast<QDialog*>(widget))
        widget->addActions(help_);
    if (event->type() == QEvent::WhatsThisClicked) {
        QWhatsThis::hideText();
        Q_EMIT pageRequested(static_cast<QWhatsThisClickedEvent*>(event)->href());
        return true;
    }
    if (event->type() != QEvent::QueryWhatsThis && event->type() != QEvent::WhatsThis)
        return false;
    if (event->type() == QEvent::WhatsThis)
        return explain(widget, static_cast<QHelpEvent*>(event)->globalPos());
    if (helpAround(widget).isEmpty())
        return false;
    event->accept();
    return true;
}

bool WhatsThis::explain(QWidget* widget, QPoint place) {
    QString text = helpAround(widget);
    if (text.isEmpty())
        return false;
    const HelpPage* page = findHelpPage(helpPageFor(widget));
    if (page && page->id != QStringLiteral("index"))
        text += QStringLiteral("<p><a href=\"%1\">%2</a>").arg(page->id, page->title.toHtmlEscaped());
    QWhatsThis::showText(place, text, widget);
    return true;
}

} // namespace latelier
