#pragma once

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QTabBar>
#include <QTextBrowser>

#include <map>

namespace latelier::test {

/// By place: a word on the object, and where it stands in it.
using ShownTexts = std::map<std::pair<const QObject*, QString>, QString>;

inline void addItems(ShownTexts& texts, const QAbstractItemView& view, const QModelIndex& parent,
                     const QString& place) {
    const QAbstractItemModel& model = *view.model();
    for (int row = 0; row < model.rowCount(parent); ++row)
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            const QString here = QStringLiteral("%1/%2,%3").arg(place).arg(row).arg(column);
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                texts[{&view, QStringLiteral("%1 role %2").arg(here).arg(role)}] = index.data(role).toString();
            addItems(texts, view, index, here);
        }
}

/// Every text that the windows of the program show or tell a screen reader, but what is typed and the manual.
inline ShownTexts shownTexts() {
    ShownTexts texts;
    QObjectList objects;
    for (QWidget* window : QApplication::topLevelWidgets())
        objects << window << window->findChildren<QObject*>();
    for (const QObject* object : objects) {
        const auto* widget = qobject_cast<const QWidget*>(object);
        const auto add = [&](const char* property) {
            if (const QString text = object->property(property).toString(); !text.isEmpty())
                texts[{object, QString::fromLatin1(property)}] = text;
        };
        // Without the words that a prompt is completed with, and parts of Qt's controls.
        if ((!widget && !qobject_cast<const QAction*>(object)) || object->inherits("QDockWidgetTitleButton") ||
            object->inherits("QHeaderView") || object->objectName().startsWith(QLatin1String("qt_")) ||
            qobject_cast<const QTabBar*>(object->parent()) ||
            (widget && widget->window()->inherits("latelier::HelpWindow")) ||
            (widget && widget->isWindow() && qobject_cast<const QAbstractItemView*>(widget)))
            continue;
        if (object->inherits("QAbstractButton") || object->inherits("QLabel") || object->inherits("QAction"))
            add("text");
        for (const char* property :
             {"windowTitle", "title", "toolTip", "accessibleName", "accessibleDescription", "statusTip",
              "placeholderText", "whatsThis", "prefix", "suffix", "specialValueText"})
            add(property);
        if (const auto* tabs = qobject_cast<const QTabBar*>(object))
            for (int tab = 0; tab < tabs->count(); ++tab)
                texts[{object, QStringLiteral("tab %1").arg(tab)}] = tabs->tabText(tab);
        if (const auto* box = qobject_cast<const QComboBox*>(object))
            addItems(texts, *box->view(), {}, QStringLiteral("row"));
        else if (const auto* view = qobject_cast<const QAbstractItemView*>(object); view && view->model())
            addItems(texts, *view, {}, QStringLiteral("row"));
        else if (const auto* browser = qobject_cast<const QTextBrowser*>(object))
            texts[{object, QStringLiteral("words")}] = browser->toPlainText();
    }
    std::erase_if(texts, [](const auto& entry) { return entry.second.trimmed().isEmpty(); });
    return texts;
}

} // namespace latelier::test
