#include "app/Application.h"

#include "ui/ErrorBar.h"
#include "ui/PromptPanel.h"
#include "ui/QueuePanel.h"
#include "ui/ShortcutsDialog.h"
#include "ui/help/HelpPages.h"
#include "ui/help/HelpWindow.h"
#include "ui/help/WhatsThis.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QMessageBox>
#include <QRegularExpression>
#include <QStatusBar>
#include <QWhatsThis>

namespace latelier {

namespace {

constexpr int mostWords = 2000;

/// What Engine::versions() names and is no proper name.
[[maybe_unused]] constexpr const char* versionLabels[] = {
    QT_TRANSLATE_NOOP("Versions", "Device"), QT_TRANSLATE_NOOP("Versions", "Precision"),
    QT_TRANSLATE_NOOP("Versions", "Library"), QT_TRANSLATE_NOOP("Versions", "Processor features"),
    QT_TRANSLATE_NOOP("Versions", "Physical cores")};

} // namespace

void Application::rememberWords(const GenerationRequest& request) {
    static const QRegularExpression separator(QStringLiteral("[^\\p{L}'-]+"));
    for (const QString& word : QString::fromStdString(request.prompt).split(separator, Qt::SkipEmptyParts))
        if (word.size() > 2 && !usedWords_.contains(word, Qt::CaseInsensitive))
            usedWords_ << word;
    while (usedWords_.size() > mostWords)
        usedWords_.removeFirst();
    window_.prompt().setUsedWords(usedWords_);
}

void Application::showManual(const QString& place) {
    // A modal dialog lets only a window of its own be used.
    QWidget* dialog = QApplication::activeModalWidget();
    QWidget* parent = dialog ? dialog : &window_;
    auto* manual = parent->findChild<HelpWindow*>(QString(), Qt::FindDirectChildrenOnly);
    if (!manual)
        manual = new HelpWindow(parent);
    manual->showPage(place);
    manual->show();
    manual->raise();
    manual->activateWindow();
}

void Application::showDevice() {
    for (const auto& [label, value] : versions_)
        if (label == "Device")
            window_.setDeviceText(value == "cpu" ? tr("Processor") : tr("Graphics card"));
}

void Application::connectLanguage() {
    auto* view = window_.findChild<QMenu*>(QStringLiteral("viewMenu"));
    auto* menu = new QMenu(tr("Language"), view);
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& code, const QString& name) {
        QAction* action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(code == language_.chosen());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] {
            language_.choose(code);
            state_.values().setValue(QStringLiteral("language"), code);
            state_.noteChange();
        });
    };
    add({}, tr("As the desktop"));
    for (const Language::Choice& choice : language_.choices())
        add(choice.code, choice.name);
    view->insertMenu(&window_.action(QStringLiteral("resetLayout")), menu);
    const auto showTexts = [this] {
        models_.tellMemory();
        showDevice();
        window_.errorBar().renewTexts([this](const QString& text) { return language_.again(text); });
        window_.statusBar()->clearMessage();
        presenter_.renewTexts();
        for (QAction* action : window_.allActions()) // keys have other names
            MainWindow::setKeys(*action, action->shortcuts());
    };
    connect(&language_, &Language::changed, this, showTexts);
    connect(&language_, &Language::changed, &models_, &ModelDesk::scanFolders); // sizes of files
    showTexts();
}

void Application::nameKeys() {
    const auto keys = [this](const char* name) {
        return window_.action(QString::fromLatin1(name)).shortcut().toString(QKeySequence::NativeText);
    };
    const QString generate = keys("generate");
    window_.prompt().setKeyNames(generate, keys("stop"));
    const QString name = generate.isEmpty() ? window_.action(QStringLiteral("generate")).text() : generate;
    window_.canvas().setEmptyText(tr("%1 paints this prompt").arg(name));
    window_.queue().setGenerateName(name);
}

void Application::connectHelp() {
    for (const char* name : {"generate", "stop"})
        connect(&window_.action(QString::fromLatin1(name)), &QAction::changed, this, &Application::nameKeys);
    nameKeys();
    connect(&window_.action(QStringLiteral("manual")), &QAction::triggered, this, [this] {
        // The page about what the pointer rests on; from the keyboard alone, about what has the focus.
        const QWidget* under = QApplication::widgetAt(QCursor::pos());
        const QWidget* dialog = QApplication::activeModalWidget();
        const QString page = helpPageFor(dialog && under && under->window() != dialog ? nullptr : under);
        showManual(page == QStringLiteral("index") ? helpPageFor(QApplication::focusWidget()) : page);
    });
    connect(&window_.action(QStringLiteral("whatsThis")), &QAction::triggered, this, [] {
        // Who pressed keys is told of what has the focus; a pointer is waited for.
        QWidget* focus = QApplication::focusWidget();
        const bool byKeys = QGuiApplication::keyboardModifiers() != Qt::NoModifier;
        if (!byKeys || !focus || !WhatsThis::explain(focus, focus->mapToGlobal(QPoint(0, focus->height()))))
            QWhatsThis::enterWhatsThisMode();
    });
    auto* whatsThis =
        new WhatsThis({&window_.action(QStringLiteral("manual")), &window_.action(QStringLiteral("whatsThis"))}, this);
    qApp->installEventFilter(whatsThis);
    connect(whatsThis, &WhatsThis::pageRequested, this, &Application::showManual);
    connect(&window_.action(QStringLiteral("shortcuts")), &QAction::triggered, this, [this] {
        ShortcutsDialog dialog(window_.allActions(), &window_);
        connect(&dialog, &ShortcutsDialog::changed, this, [this](QAction* action) {
            MainWindow::setKeys(*action, action->shortcuts());
            state_.values().setValue(QStringLiteral("shortcuts/") + action->objectName(),
                                     QKeySequence::listToString(action->shortcuts()));
            state_.noteChange();
        });
        dialog.exec();
    });
    connect(&window_.action(QStringLiteral("about")), &QAction::triggered, this, [this] {
        QString rows;
        for (const auto& [label, value] : versions_)
            rows += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td>%2</td></tr>")
                        .arg(QCoreApplication::translate("Versions", label.c_str()).toHtmlEscaped(),
                             QString::fromStdString(value).toHtmlEscaped());
        QMessageBox about(&window_);
        about.setWindowTitle(tr("About Latelier"));
        about.setIconPixmap(QApplication::windowIcon().pixmap(64, 64));
        about.setText(tr("<b>Latelier %1</b><p>A studio for pictures made with latent diffusion.</p>")
                          .arg(QApplication::applicationVersion()));
        about.setInformativeText(QStringLiteral("<table>%1</table>").arg(rows));
        about.exec();
    });
}

} // namespace latelier
