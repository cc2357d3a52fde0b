#include "ui/language/Language.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLibraryInfo>
#include <QLocale>
#include <QWidget>

namespace latelier {

namespace {

/// Every property that shows words, and that no one types into.
constexpr const char* shownProperties[] = {"windowTitle", "title",  "toolTip",         "accessibleName",
                                           "statusTip",   "prefix", "placeholderText", "accessibleDescription",
                                           "whatsThis",   "suffix", "iconText",        "specialValueText"};

bool showsItsText(const QObject* object) {
    return object->inherits("QAbstractButton") || object->inherits("QLabel") || object->inherits("QAction");
}

} // namespace

Language::Language(QString folder, const QString& code, QObject* parent) : QObject(parent), folder_(std::move(folder)) {
    choices_.push_back({QStringLiteral("en"), QStringLiteral("English")});
    const QString begin = QStringLiteral("latelier_");
    for (const QString& file : QDir(folder_).entryList({begin + QStringLiteral("*.qm")}, QDir::Files, QDir::Name)) {
        const QString code = file.mid(begin.size()).chopped(3);
        QString name = QLocale(code).nativeLanguageName();
        if (code == QStringLiteral("en") || code.contains(QStringLiteral("_X")) || name.isEmpty())
            continue;
        name = name.section(QStringLiteral(" de "), 0, 0); // "español de España" is for all who speak it
        name[0] = name[0].toUpper();
        choices_.push_back({code, name});
    }
    QCoreApplication::installTranslator(&qtTexts_);
    QCoreApplication::installTranslator(&texts_);
    choose(code);
}

void Language::choose(const QString& code) {
    chosen_ = code;
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QStringList wanted = code.isEmpty() ? locale.uiLanguages() : QStringList{code};
    current_ = QStringLiteral("en");
    for (QString name : wanted) {
        name.replace(QLatin1Char('-'), QLatin1Char('_'));
        // Before a language that comes later in the desktop's list, any form of an earlier one: de_AT is served by de.
        while (!name.isEmpty() && !QFile::exists(QStringLiteral("%1/latelier_%2.qm").arg(folder_, name)))
            name.truncate(std::max<qsizetype>(0, name.lastIndexOf(QLatin1Char('_'))));
        if (!name.isEmpty()) {
            current_ = name;
            break;
        }
    }
    QLocale::setDefault(code.isEmpty() ? locale : QLocale(code));
    QGuiApplication::setLayoutDirection(code == QStringLiteral("ar_XB") ? Qt::RightToLeft : locale.textDirection());
    (void)qtTexts_.load(QLocale(current_), QStringLiteral("qtbase"), QStringLiteral("_"),
                        QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    texts_.change(QStringLiteral("%1/latelier_%2.qm").arg(folder_, current_));
    retranslate();
    Q_EMIT changed();
}

// Two texts of one language may be the same word in another. So that the way back is sure, an object remembers the text
// that it began with at each place, and the last one that was put there.
QString Language::renewed(QObject* object, const QByteArray& place, const QString& shown) const {
    if (shown.isEmpty())
        return shown;
    const QByteArray memory = "latelier text " + place;
    const QStringList known = object->property(memory.constData()).toStringList();
    const QString first = known.value(1) == shown ? known.value(0) : shown;
    const QString text = texts_.again(first, object);
    if (text != shown)
        object->setProperty(memory.constData(), QStringList{first, text});
    return text;
}

void Language::retranslate() {
    const auto renew = [&](QObject* object, const char* property) {
        const QString shown = object->property(property).toString();
        if (const QString text = renewed(object, property, shown); text != shown)
            object->setProperty(property, text);
    };
    QObjectList objects;
    for (QWidget* window : QApplication::topLevelWidgets()) {
        window->setLocale(QLocale()); // its parts follow
        objects << window << window->findChildren<QObject*>();
    }
    for (QObject* object : objects) {
        if (!object->isWidgetType() && !qobject_cast<QAction*>(object))
            continue;
        if (showsItsText(object))
            renew(object, "text");
        for (const char* property : shownProperties)
            renew(object, property);
        if (auto* box = qobject_cast<QComboBox*>(object))
            for (int row = 0; row < box->count(); ++row)
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole})
                    if (const QVariant shown = box->itemData(row, role); shown.isValid())
                        box->setItemData(
                            row, renewed(box, "item " + QByteArray::number(row * 100 + role), shown.toString()), role);
        // A field writes its number anew when what surrounds it is set.
        if (auto* field = qobject_cast<QDoubleSpinBox*>(object))
            field->setSuffix(field->suffix());
        if (auto* widget = qobject_cast<QWidget*>(object))
            widget->update();
    }
}

QString listed(const QStringList& parts) {
    return parts.join(QCoreApplication::translate("Language", ", ", "between the parts of a list"));
}

QString labelled(const QString& label, const QString& value) {
    return QCoreApplication::translate("Language", "%1: %2", "a label and its value").arg(label, value);
}

QString dataSize(std::int64_t bytes) {
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace latelier
