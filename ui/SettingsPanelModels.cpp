// The models that can be chosen, and what is known of the loaded one.
#include "ui/SettingsPanel.h"

#include "ui/language/ErrorWords.h"
#include "ui/language/Language.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QSignalBlocker>
#include <QStandardItemModel>

namespace latelier {

void SettingsPanel::setModels(const std::vector<ModelEntry>& models) {
    const QSignalBlocker quiet(model_);
    const QString chosen = model_->currentData().toString();
    model_->clear();
    model_->addItem(tr("Starter model"), QString());
    for (const ModelEntry& entry : models) {
        model_->addItem(entry.facts.isEmpty() ? entry.name : tr("%1 · %2").arg(entry.name, entry.facts), entry.path);
        model_->setItemData(model_->count() - 1, entry.path, Qt::ToolTipRole);
        if (auto* items = qobject_cast<QStandardItemModel*>(model_->model()); items && !entry.paints)
            items->item(model_->count() - 1)->setEnabled(false);
    }
    if (model_->findData(chosen) < 0)
        model_->addItem(chosen.section(QLatin1Char('/'), -1), chosen);
    model_->setCurrentIndex(model_->findData(chosen));
}

std::string SettingsPanel::chosenModel() const {
    return model_->currentData().toString().toStdString();
}

std::optional<std::string> SettingsPanel::modelNamed(const std::string& name) const {
    const QString wanted = QString::fromStdString(name);
    for (int row = 0; row < model_->count(); ++row) {
        if (!(model_->model()->index(row, 0).flags() & Qt::ItemIsEnabled))
            continue;
        const QString path = model_->itemData(row).toString();
        const QFileInfo file(path);
        const QString own = path.isEmpty() ? QStringLiteral("starter") : file.fileName();
        if (!wanted.isEmpty() && (own.compare(wanted, Qt::CaseInsensitive) == 0 ||
                                  file.completeBaseName().compare(wanted, Qt::CaseInsensitive) == 0))
            return path.toStdString();
    }
    return std::nullopt;
}

void SettingsPanel::showModel(const ModelInfo& model) {
    shownModel_ = model;
    hashed_.reset();
    tellModel();
}

void SettingsPanel::showNoModel() {
    showModel({});
}

void SettingsPanel::showFingerprint(double fraction, const QString& hash) {
    hashed_ = fraction;
    hash_ = hash;
    tellModel();
}

void SettingsPanel::tellModel() {
    modelFacts_->clear();
    modelFacts_->setToolTip({});
    if (shownModel_.family.empty())
        return;
    QString facts = tr("%1 · %2 px · %3")
                        .arg(QString::fromStdString(shownModel_.family))
                        .arg(shownModel_.preferredSize)
                        .arg(dataSize(std::int64_t(shownModel_.weightBytes)));
    if (hashed_)
        facts = tr("%1 · %2").arg(facts, hash_.isEmpty() ? tr("fingerprint %1 %").arg(qRound(*hashed_ * 100)) : hash_);
    modelFacts_->setText(facts);
    QStringList notes;
    for (const Sentence& note : shownModel_.notes)
        notes << inWords(note);
    modelFacts_->setToolTip(notes.join(QLatin1Char('\n')));
}

} // namespace latelier
