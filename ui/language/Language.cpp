#include "ui/language/Language.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLibraryInfo>
#include <QLocale>
#include <QWidget>

namespace latelier {

/// Looks texts up, and remembers what it was asked for.
class Language::Recorder : public QTranslator {
public:
    struct Asked {
        QByteArray context;
        QByteArray source;
        QByteArray comment;
    };

    QString translate(const char* context, const char* source, const char* comment, int n) const override {
        const QString found = lookUp(context, source, comment, n);
        if (n < 0)
            given_[found.isEmpty() ? QString::fromUtf8(source) : found] = {context, source, comment};
        return found;
    }
    bool isEmpty() const override { return false; }

    std::map<QString, Asked> takeGiven() { return std::exchange(given_, {}); }
    void load(const QString& file) {
        texts_ = std::make_unique<QTranslator>();
        if (!file.isEmpty())
            (void)texts_->load(file);
    }

private:
    QString lookUp(const char* context, const char* source, const char* comment, int n) const {
        if (!texts_ || texts_->isEmpty())
            return {};
        // lupdate names a class with its namespace, a lambda or free function by the namespace alone.
        const QByteArray name(context);
        for (const QByteArray& place : {name, "latelier::" + name, QByteArray("latelier")})
            if (const QString text = texts_->translate(place.constData(), source, comment, n); !text.isEmpty())
                return text;
        return {};
    }

    std::unique_ptr<QTranslator> texts_;
    mutable std::map<QString, Asked> given_;
};

namespace {

/// Every property that shows words, and that no one types into.
constexpr const char* shownProperties[] = {"windowTitle", "title",  "toolTip",         "accessibleName",
                                           "statusTip",   "prefix", "placeholderText", "accessibleDescription",
                                           "whatsThis",   "suffix", "iconText"};

bool showsItsText(const QObject* object) {
    return object->inherits("QAbstractButton") || object->inherits("QLabel") || object->inherits("QAction");
}

} // namespace

Language::Language(QString folder, const QString& code, QObject* parent)
    : QObject(parent), folder_(std::move(folder)), recorder_(std::make_unique<Recorder>()) {
    choices_.push_back({QStringLiteral("en"), QStringLiteral("English")});
    const QString begin = QStringLiteral("latelier_");
    for (const QString& file : QDir(folder_).entryList({begin + QStringLiteral("*.qm")}, QDir::Files, QDir::Name)) {
        const QString code = file.mid(begin.size()).chopped(3);
        QString name = QLocale(code).nativeLanguageName();
        if (code == QStringLiteral("en") || code.contains(QStringLiteral("_X")) || name.isEmpty())
            continue;
        name[0] = name[0].toUpper();
        choices_.push_back({code, name});
    }
    QCoreApplication::installTranslator(&qtTexts_);
    QCoreApplication::installTranslator(recorder_.get());
    choose(code);
}

Language::~Language() = default;

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
    recorder_->load(QStringLiteral("%1/latelier_%2.qm").arg(folder_, current_));
    retranslate();
    Q_EMIT changed();
}

void Language::retranslate() {
    const auto given = recorder_->takeGiven();
    const auto now = [&](const QString& text) -> QString {
        const auto found = given.find(text);
        if (found == given.end())
            return {};
        const auto& [context, source, comment] = found->second;
        return QCoreApplication::translate(context.constData(), source.constData(), comment.constData());
    };
    // Tool tips are put together from texts: lines, and "words (more words)".
    const auto again = [&](const QString& shown) {
        if (const QString whole = now(shown); !whole.isEmpty())
            return whole;
        QStringList lines = shown.split(QLatin1Char('\n'));
        for (QString& line : lines) {
            const qsizetype open = line.lastIndexOf(QStringLiteral(" ("));
            if (const QString text = now(line); !text.isEmpty())
                line = text;
            else if (open > 0 && line.endsWith(QLatin1Char(')'))) {
                const QString before = now(line.left(open));
                const QString inside = line.mid(open + 2).chopped(1);
                const QString within = now(inside);
                line = QStringLiteral("%1 (%2)").arg(before.isEmpty() ? line.left(open) : before,
                                                     within.isEmpty() ? inside : within);
            }
        }
        return lines.join(QLatin1Char('\n'));
    };
    const auto renew = [&](QObject* object, const char* property) {
        const QString shown = object->property(property).toString();
        if (shown.isEmpty())
            return;
        if (const QString text = again(shown); text != shown)
            object->setProperty(property, text);
    };
    QObjectList objects;
    for (QWidget* window : QApplication::topLevelWidgets()) {
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
                if (const QString text = again(box->itemText(row)); text != box->itemText(row))
                    box->setItemText(row, text);
        if (auto* widget = qobject_cast<QWidget*>(object))
            widget->update();
    }
}

QString listed(const QStringList& parts) {
    return parts.join(QCoreApplication::translate("Language", ", ", "between the parts of a list"));
}

} // namespace latelier
