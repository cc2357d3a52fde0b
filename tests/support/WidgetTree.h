#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace latelier::test {

inline bool isControl(const QWidget* widget) {
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget) ||
           qobject_cast<const QAbstractSlider*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
           qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget) ||
           qobject_cast<const QAbstractItemView*>(widget);
}

/// Qt's own parts of a control: the field of a spin box, the list of a combo box, scroll bars, buttons of tab bars.
inline bool isPartOfAControl(const QWidget* widget) {
    for (const QWidget* above = widget->parentWidget(); above; above = above->parentWidget())
        if (isControl(above) || above->inherits("QTabBar") || above->inherits("QMenuBar") ||
            above->inherits("QDockWidgetTitleButton"))
            return true;
    return widget->inherits("QScrollBar") || widget->objectName().startsWith(QLatin1String("qt_"));
}

/// Whether the panel around a control hides it now, as the bar of errors does; a dock behind another does not count.
inline bool isPutAway(const QWidget* widget) {
    for (; widget && !widget->isWindow() && !qobject_cast<const QDockWidget*>(widget); widget = widget->parentWidget())
        if (widget->isHidden())
            return true;
    return false;
}

inline QString describe(const QWidget* widget) {
    QString path;
    for (const QWidget* above = widget; above; above = above->parentWidget())
        path +=
            QStringLiteral(" < %1(%2)").arg(QString::fromLatin1(above->metaObject()->className()), above->objectName());
    return path;
}

/// What a person sets or presses in a window, each as a whole.
inline QList<QWidget*> controlsIn(const QWidget& window) {
    QList<QWidget*> result;
    for (QWidget* widget : window.findChildren<QWidget*>())
        if (isControl(widget) && !isPartOfAControl(widget) && !isPutAway(widget))
            result << widget;
    return result;
}

} // namespace latelier::test
