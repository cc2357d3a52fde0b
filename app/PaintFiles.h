#pragma once

#include "app/PaintDesk.h"
#include "ui/paint/PaintJournal.h"

namespace latelier {

/// Keeps the document on disk: in files that the user names, and by itself in a journal that outlives a crash.
class PaintFiles : public QObject {
    Q_OBJECT

public:
    PaintFiles(MainWindow& window, PaintDesk& desk, const QString& stateFolder);
    /// Leaves nothing to go on with where a file holds the document as it is.
    ~PaintFiles() override;

    /// How a document gets at the prompt and the settings.
    void setPanels(std::function<GenerationRequest()> read) { readPanels_ = std::move(read); }

    void open(const QString& file);
    bool save(const QString& file);
    /// Asks whether to go on with the picture that was worked on the last time, if there was one, and with those that
    /// the user wanted to be asked about again.
    void offerKept();
    /// Waits until the journal is on disk.
    void flush() { journal_.flush(); }

Q_SIGNALS:
    /// A file could be read; its prompt and settings are wanted in the panels.
    void opened(const GenerationRequest& panels);
    void failed(const QString& sentence);

private:
    void askAndSave();
    void offer(const QString& file, const KeptDocument& kept);

    MainWindow& window_;
    PaintDesk& desk_;
    QString stateFolder_;
    QString file_;       ///< of the document, empty before it has one
    bool saved_ = false; ///< the file holds the document as it is
    PaintJournal journal_;
    std::function<GenerationRequest()> readPanels_;
};

} // namespace latelier
