#include "app/EngineLibrary.h"

#include "ui/language/ErrorWords.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibrary>

namespace latelier {

std::unique_ptr<Engine> loadEngine(const QString& file) {
    QString name = file;
    if (name.isEmpty()) {
        const QString program = QCoreApplication::applicationDirPath();
        for (const char* place :
             {"/liblatelier_core.so", "/../lib/liblatelier_core.so", "/../lib/latelier/liblatelier_core.so"})
            if (const QString path = program + QString::fromLatin1(place); name.isEmpty() && QFile::exists(path))
                name = path;
        if (name.isEmpty())
            name = QStringLiteral("latelier_core");
    }
    QLibrary library(name);
    library.setLoadHints(QLibrary::PreventUnloadHint | QLibrary::ResolveAllSymbolsHint);
    const auto create = reinterpret_cast<decltype(&latelierCreateEngine)>(library.resolve("latelierCreateEngine"));
    if (!create)
        throw WordedError(ErrorKind::Internal,
                          QCoreApplication::translate("EngineLibrary",
                                                      "The engine cannot be loaded, so no picture can be painted. "
                                                      "Install Latelier again."),
                          library.errorString());
    return std::unique_ptr<Engine>(create());
}

} // namespace latelier
