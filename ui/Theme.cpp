#include "ui/Theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFile>
#include <QIcon>
#include <QPainter>
#include <QProxyStyle>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

#include <vector>

// A static library's resources are linked in only where they are asked for; the macro works outside namespaces alone.
static void loadResources() {
    Q_INIT_RESOURCE(latelier);
}

namespace latelier {

namespace {

const QString portal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalSettings = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme");

/// Where desktops keep that they want no motion, and what then stands there.
struct StillnessSetting {
    QString group;
    QString key;
    bool (*still)(const QVariant& value);
};
const StillnessSetting stillnessSettings[] = {
    {appearance, QStringLiteral("reduced-motion"), [](const QVariant& value) { return value.toUInt() == 1; }},
    {QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("enable-animations"),
     [](const QVariant& value) { return !value.toBool(); }},
    {QStringLiteral("org.kde.kdeglobals.KDE"), QStringLiteral("AnimationDurationFactor"),
     [](const QVariant& value) { return value.toDouble() == 0; }},
};

/// Fusion, with animations only where they are wanted, and with arrows that are mirrored.
class StudioStyle : public QProxyStyle {
public:
    explicit StudioStyle(bool still) : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), still_(still) {}

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* result) const override {
        if (still_ && hint == SH_Widget_Animation_Duration)
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, result);
    }

    // Qt mirrors the words of a tool button, and leaves its arrow where it was: under them.
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override {
        const auto* button = qobject_cast<const QToolButton*>(widget);
        const bool arrow = element == PE_IndicatorArrowDown || element == PE_IndicatorArrowLeft;
        if (!arrow || !button || button->arrowType() == Qt::NoArrow || !button->isRightToLeft())
            return QProxyStyle::drawPrimitive(element, option, painter, widget);
        QStyleOption mirrored = *option;
        mirrored.rect = visualRect(Qt::RightToLeft, button->rect(), option->rect);
        QProxyStyle::drawPrimitive(element, &mirrored, painter, widget);
    }

private:
    bool still_;
};

/// The value of a Settings.Read reply, which wraps it in a second variant.
QVariant unwrapped(const QDBusPendingReply<QDBusVariant>& reply) {
    const QVariant value = reply.value().variant();
    return value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
}

QString styleSheet(const QPalette& palette, bool dark) {
    QFile file(QStringLiteral(":/style.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const QColor accent = palette.color(QPalette::Highlight);
    // The part of a slider up to its value; style sheets know left and right alone.
    const QString upToValue = palette.color(QPalette::PlaceholderText).name();
    const QString beyond = palette.color(QPalette::Mid).name();
    const bool leftwards = QGuiApplication::isRightToLeft();
    const std::pair<const char*, QString> names[] = {
        {"@panel", palette.color(QPalette::Window).name()},
        {"@field", palette.color(QPalette::Base).name()},
        {"@text", palette.color(QPalette::WindowText).name()},
        {"@dim", palette.color(QPalette::PlaceholderText).name()},
        {"@line", palette.color(QPalette::Mid).name()},
        {"@raised", palette.color(QPalette::Button).name()},
        {"@hover", palette.color(QPalette::Midlight).name()},
        {"@onAccent", palette.color(QPalette::HighlightedText).name()},
        {"@accent", accent.name()},
        {"@leftOfHandle", leftwards ? beyond : upToValue},
        {"@rightOfHandle", leftwards ? upToValue : beyond},
        {"@selected", dark ? QStringLiteral("#4a4234") : QStringLiteral("#eadfca")},
        {"@warning", errorColour(palette).name()},
        {"@errorGround", dark ? QStringLiteral("#5a2a26") : QStringLiteral("#f6d5d1")},
        {"@tick", dark ? QStringLiteral(":/icons/tick-dark.svg") : QStringLiteral(":/icons/tick-light.svg")},
        {"@downArrow", dark ? QStringLiteral(":/icons/arrow-dark.svg") : QStringLiteral(":/icons/arrow-light.svg")},
    };
    for (const auto& [name, value] : names)
        sheet.replace(QLatin1String(name), value);
    return sheet;
}

} // namespace

QPalette themePalette(bool dark) {
    const auto grey = [](int level) { return QColor(level, level, level); };
    const QColor text = grey(dark ? 0xdc : 0x1e);
    const QColor dim = grey(dark ? 0x9a : 0x62);
    QPalette palette;
    palette.setColor(QPalette::Window, grey(dark ? 0x32 : 0xf2));
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, grey(dark ? 0x26 : 0xff));
    palette.setColor(QPalette::AlternateBase, grey(dark ? 0x2e : 0xf7));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, dim);
    palette.setColor(QPalette::Button, grey(dark ? 0x40 : 0xe4));
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, text);
    palette.setColor(QPalette::ToolTipBase, grey(dark ? 0x26 : 0xff));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Dark, grey(dark ? 0x2b : 0xe6));
    palette.setColor(QPalette::Mid, grey(dark ? 0x4a : 0xc4));
    palette.setColor(QPalette::Midlight, grey(dark ? 0x4a : 0xda));
    palette.setColor(QPalette::Light, grey(dark ? 0x55 : 0xff));
    palette.setColor(QPalette::Shadow, grey(dark ? 0x1a : 0xa0));
    palette.setColor(QPalette::Highlight, dark ? QColor(0xe0, 0xa0, 0x3c) : QColor(0x9c, 0x60, 0x0e));
    palette.setColor(QPalette::HighlightedText, dark ? grey(0x1a) : grey(0xff));
    palette.setColor(QPalette::Link, palette.color(QPalette::Highlight));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, dim);
    return palette;
}

QColor errorColour(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < 128 ? QColor(0xf0, 0x80, 0x72) : QColor(0xb0, 0x2a, 0x1e);
}

void paintFocus(QPainter& painter, const QRect& rect, const QPalette& palette) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(palette.color(QPalette::Highlight));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

Theme::Theme(QApplication& application) : application_(application) {
    loadResources();
    application_.setWindowIcon(QIcon(QStringLiteral(":/icons/latelier.svg")));
    application_.setStyle(new StudioStyle(false));
    connect(&application_, &QGuiApplication::layoutDirectionChanged, this, &Theme::apply);
    askDesktop();
    apply();
}

void Theme::setChoice(ThemeChoice choice) {
    choice_ = choice;
    apply();
}

// The desktop portal answers later, so that a slow or missing session bus never delays the window.
void Theme::askDesktop() {
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portal, portalPath, portalSettings, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    std::vector<std::pair<QString, QString>> asked = {{appearance, colorScheme}};
    for (const StillnessSetting& setting : stillnessSettings)
        asked.emplace_back(setting.group, setting.key);
    for (const auto& [group, key] : asked) {
        QDBusMessage read = QDBusMessage::createMethodCall(portal, portalPath, portalSettings, QStringLiteral("Read"));
        read << group << key;
        auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group = group, key = key] {
            watcher->deleteLater();
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            if (!reply.isError())
                settingChanged(group, key, QDBusVariant(unwrapped(reply)));
        });
    }
}

void Theme::settingChanged(const QString& group, const QString& key, const QDBusVariant& value) {
    if (group == appearance && key == colorScheme)
        setSystemScheme(value.variant().toUInt());
    for (const StillnessSetting& setting : stillnessSettings)
        if (group == setting.group && key == setting.key)
            setReducedMotion(setting.still(value.variant()));
}

void Theme::setReducedMotion(bool reduced) {
    application_.setStyle(new StudioStyle(reduced));
    apply();
}

void Theme::setSystemScheme(uint scheme) {
    // 0 is no preference, 1 dark, 2 light. Without a preference a dark surround serves pictures best.
    const bool dark = scheme != 2;
    if (dark == systemDark_)
        return;
    systemDark_ = dark;
    if (choice_ == ThemeChoice::System)
        apply();
}

void Theme::apply() {
    const QPalette palette = themePalette(dark());
    application_.setPalette(palette);
    application_.setStyleSheet(styleSheet(palette, dark()));
    Q_EMIT changed();
}

} // namespace latelier
