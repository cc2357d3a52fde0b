<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>DocumentFile</name>
    <message>
        <source>The document could not be saved to %1: %2.</source>
        <translation>ドキュメントを %1 に保存できませんでした: %2。</translation>
    </message>
    <message>
        <source>%1 is no document that can be read: %2.</source>
        <translation>%1 は読み込めるドキュメントではありません: %2。</translation>
    </message>
    <message>
        <source>the archive could not be made</source>
        <translation>アーカイブを作成できませんでした</translation>
    </message>
    <message>
        <source>it is no whole zip archive</source>
        <translation>完全な zip アーカイブではありません</translation>
    </message>
    <message>
        <source>%1 is missing in it</source>
        <translation>%1 が含まれていません</translation>
    </message>
    <message>
        <source>picture and mask do not belong together</source>
        <translation>画像とマスクが対応していません</translation>
    </message>
    <message>
        <source>a layer does not belong to the picture</source>
        <translation>レイヤーが画像に対応していません</translation>
    </message>
    <message>
        <source>a step of its history is damaged</source>
        <translation>履歴の手順が壊れています</translation>
    </message>
    <message>
        <source>its description is damaged</source>
        <translation>説明データが壊れています</translation>
    </message>
</context>
<context>
    <name>EngineLibrary</name>
    <message>
        <source>The engine cannot be loaded, so no picture can be painted. Install Latelier again.</source>
        <translation>エンジンを読み込めないため、画像を描けません。Latelier をインストールし直してください。</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>It cannot be done with these settings: %1</source>
        <translation>この設定では実行できません: %1</translation>
    </message>
    <message>
        <source>The model cannot be used; choose another one or get its file again: %1</source>
        <translation>このモデルは使えません。別のモデルを選ぶか、ファイルを入手し直してください: %1</translation>
    </message>
    <message>
        <source>The picture or file cannot be used; choose another one: %1</source>
        <translation>この画像またはファイルは使えません。別のものを選んでください: %1</translation>
    </message>
    <message>
        <source>Reading or writing failed; is there room, and may you write there? %1</source>
        <translation>読み書きに失敗しました。空き容量と書き込み権限を確認してください: %1</translation>
    </message>
    <message>
        <source>The memory is not enough; a smaller size may do: %1</source>
        <translation>メモリが足りません。サイズを小さくするとよいかもしれません: %1</translation>
    </message>
    <message>
        <source>It was stopped: %1</source>
        <translation>停止しました: %1</translation>
    </message>
    <message>
        <source>A fault of the program; your settings are kept, try again: %1</source>
        <translation>プログラムの不具合です。設定は保たれているので、もう一度お試しください: %1</translation>
    </message>
    <message>
        <source>a Stable Diffusion XL model, which is not supported</source>
        <translation>Stable Diffusion XL モデル(未対応)</translation>
    </message>
    <message>
        <source>a Stable Diffusion XL or unCLIP model, which is not supported</source>
        <translation>Stable Diffusion XL または unCLIP モデル(未対応)</translation>
    </message>
    <message>
        <source>a Stable Diffusion 3 model, which is not supported</source>
        <translation>Stable Diffusion 3 モデル(未対応)</translation>
    </message>
    <message>
        <source>a Flux model, which is not supported</source>
        <translation>Flux モデル(未対応)</translation>
    </message>
    <message>
        <source>a ControlNet</source>
        <translation>ControlNet</translation>
    </message>
    <message>
        <source>a textual inversion embedding</source>
        <translation>Textual Inversion の埋め込み</translation>
    </message>
    <message>
        <source>an upscaler</source>
        <translation>アップスケーラー</translation>
    </message>
    <message>
        <source>a LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>the U-Net of a diffusers model alone; give the whole folder</source>
        <translation>diffusers モデルの U-Net 単体(フォルダー全体を指定してください)</translation>
    </message>
    <message>
        <source>a VAE alone</source>
        <translation>VAE 単体</translation>
    </message>
    <message>
        <source>a text encoder alone</source>
        <translation>テキストエンコーダー単体</translation>
    </message>
    <message>
        <source>something else than a Stable Diffusion model</source>
        <translation>Stable Diffusion 以外のもの</translation>
    </message>
    <message>
        <source>stands there twice</source>
        <translation>が 2 回あります</translation>
    </message>
    <message>
        <source>it holds no tensors</source>
        <translation>テンソルがありません</translation>
    </message>
    <message>
        <source>it holds no table of tensors</source>
        <translation>テンソルの表がありません</translation>
    </message>
    <message>
        <source>is no tensor</source>
        <translation>はテンソルではありません</translation>
    </message>
    <message>
        <source>is made in a way that PyTorch does not use</source>
        <translation>は PyTorch が使わない方法で作られています</translation>
    </message>
    <message>
        <source>is made from something that is not what PyTorch writes</source>
        <translation>は PyTorch が書き出さないものから作られています</translation>
    </message>
    <message>
        <source>has a negative size or place</source>
        <translation>の大きさまたは位置が負です</translation>
    </message>
    <message>
        <source>refers to something that is no storage</source>
        <translation>が参照しているのはデータ領域ではありません</translation>
    </message>
    <message>
        <source>has fewer bytes of data in the archive than it needs</source>
        <translation>のデータはアーカイブ内で必要なバイト数に足りません</translation>
    </message>
    <message>
        <source>reaches past the end of its data</source>
        <translation>がデータの終わりを越えています</translation>
    </message>
    <message>
        <source>repeats its data more often than any model needs</source>
        <translation>はどのモデルも必要としないほどデータを繰り返しています</translation>
    </message>
    <message>
        <source>it is a zip archive, but not one of PyTorch&apos;s checkpoints: it has no data.pkl</source>
        <translation>zip アーカイブですが、PyTorch のチェックポイントではありません (data.pkl がありません)</translation>
    </message>
    <message>
        <source>it holds a TorchScript program and not a table of tensors</source>
        <translation>テンソルの表ではなく TorchScript プログラムが入っています</translation>
    </message>
    <message>
        <source>it was saved on a big-endian machine</source>
        <translation>ビッグエンディアンのマシンで保存されています</translation>
    </message>
    <message>
        <source>it was saved in the format of PyTorch before 1.6; open it with torch.load in Python and save it again, as .safetensors or with torch.save</source>
        <translation>PyTorch 1.6 より前の形式で保存されています。Python の torch.load で開き、.safetensors として、または torch.save で保存し直してください</translation>
    </message>
    <message>
        <source>it is a bare Python pickle and not a checkpoint of PyTorch</source>
        <translation>ただの Python の pickle で、PyTorch のチェックポイントではありません</translation>
    </message>
    <message>
        <source>vocab.json is no JSON object of tokens and ids</source>
        <translation>vocab.json がトークンと番号の JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>the file is empty; download it again</source>
        <translation>ファイルが空です。ダウンロードし直してください</translation>
    </message>
    <message>
        <source>it has no weight_map that says which shard holds which tensor</source>
        <translation>どの分割ファイルにどのテンソルがあるかを示す weight_map がありません</translation>
    </message>
    <message>
        <source>it describes a model but holds none of its weights; give the weight file or, for a diffusers model, the folder that holds model_index.json</source>
        <translation>モデルの説明だけで重みがありません。重みのファイルか、diffusers モデルの場合は model_index.json のあるフォルダーを指定してください</translation>
    </message>
    <message>
        <source>the folder holds no model_index.json, so it is no diffusers model</source>
        <translation>フォルダーに model_index.json がないので、diffusers モデルではありません</translation>
    </message>
    <message>
        <source>The model&apos;s latelier.json prefers settings that do not exist.</source>
        <translation>モデルの latelier.json が存在しない設定を指定しています。</translation>
    </message>
    <message>
        <source>takes more from its stack than lies there</source>
        <translation>がスタックにあるより多くを取り出しています</translation>
    </message>
    <message>
        <source>goes back to a mark that it has not set</source>
        <translation>が置いていない印に戻ろうとしています</translation>
    </message>
    <message>
        <source>has a key without a value</source>
        <translation>に値のないキーがあります</translation>
    </message>
    <message>
        <source>adds items to something that holds none</source>
        <translation>が要素を持てないものに要素を加えています</translation>
    </message>
    <message>
        <source>recalls an object that it has not stored</source>
        <translation>が保存していないオブジェクトを呼び出しています</translation>
    </message>
    <message>
        <source>names a function by something that is no text</source>
        <translation>が文字列でないもので関数を指しています</translation>
    </message>
    <message>
        <source>makes an object of no class</source>
        <translation>がクラスのないオブジェクトを作っています</translation>
    </message>
    <message>
        <source>ends too early, so the file was cut short; download it again</source>
        <translation>が途中で終わっています。ファイルが切れているので、ダウンロードし直してください</translation>
    </message>
    <message>
        <source>has a number that cannot be read</source>
        <translation>に読めない数値があります</translation>
    </message>
    <message>
        <source>it is no PNG file, and this build reads no other kind</source>
        <translation>PNG ファイルではなく、このビルドはほかの形式を読めません</translation>
    </message>
    <message>
        <source>the file is damaged or cut off</source>
        <translation>ファイルが壊れているか、途中で切れています</translation>
    </message>
    <message>
        <source>this build reads PNG of 8 or 16 bits a channel without interlacing; save it so</source>
        <translation>このビルドが読めるのはチャンネルあたり 8 または 16 ビット、インターレースなしの PNG です。その形で保存してください</translation>
    </message>
    <message>
        <source>A picture without pixels cannot be written as PNG.</source>
        <translation>ピクセルのない画像は PNG として書き出せません。</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>ファイルが壊れています</translation>
    </message>
    <message>
        <source>it uses a colour that its palette lacks</source>
        <translation>パレットにない色を使っています</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a whole number from 0 to 18446744073709551615</source>
        <translation>0〜18446744073709551615 の整数</translation>
    </message>
    <message>
        <source>a list of changes</source>
        <translation>変更の一覧</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>an object with a parent</source>
        <translation>親を持つオブジェクト</translation>
    </message>
    <message>
        <source>&quot;__metadata__&quot; stands twice in its header</source>
        <translation>ヘッダーに「__metadata__」が 2 回あります</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>a negative number</source>
        <translation>負の数</translation>
    </message>
    <message>
        <source>a number that is not whole</source>
        <translation>整数でない数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>真偽値</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>バイナリデータ</translation>
    </message>
    <message>
        <source>it is shorter than the smallest model file</source>
        <translation>最小のモデルファイルよりも短いファイルです</translation>
    </message>
    <message>
        <source>it is neither a safetensors file nor a checkpoint of PyTorch</source>
        <translation>safetensors ファイルでも PyTorch のチェックポイントでもありません</translation>
    </message>
    <message>
        <source>its header reaches past the end of the file, which was cut short; download it again</source>
        <translation>ヘッダーがファイルの終わりを越えています。途中で切れているので、ダウンロードし直してください</translation>
    </message>
    <message>
        <source>its header is empty</source>
        <translation>ヘッダーが空です</translation>
    </message>
    <message>
        <source>its header is not valid JSON: it has a zero byte</source>
        <translation>ヘッダーが正しい JSON ではありません (ゼロバイトがあります)</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>アクセスが許可されていません</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>ディスクの割り当てを超えました</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>ファイルはすでにあります</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>入出力エラー</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>そのファイルまたはフォルダーはありません</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>メモリを確保できません</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>ディスクに空きがありません</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>許可されていない操作です</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>読み取り専用のファイルシステムです</translation>
    </message>
    <message>
        <source>it is a GGUF file; give the .safetensors form of the model</source>
        <translation>GGUF ファイルです。.safetensors 形式のモデルを指定してください</translation>
    </message>
    <message>
        <source>it is a Git LFS pointer and not the file itself; fetch it with &quot;git lfs pull&quot;</source>
        <translation>Git LFS のポインターで、ファイルそのものではありません。「git lfs pull」で取得してください</translation>
    </message>
    <message>
        <source>it is a web page, saved in place of the model; download it again</source>
        <translation>モデルの代わりに保存されたウェブページです。ダウンロードし直してください</translation>
    </message>
    <message>
        <source>its directory reaches past the end of the file, which was cut short; download it again</source>
        <translation>目録がファイルの終わりを越えています。途中で切れているので、ダウンロードし直してください</translation>
    </message>
    <message>
        <source>it is too short for a checkpoint; download it again</source>
        <translation>チェックポイントには短すぎます。ダウンロードし直してください</translation>
    </message>
    <message>
        <source>the directory at its end is missing, so it was cut short; download it again</source>
        <translation>末尾の目録がないので、途中で切れています。ダウンロードし直してください</translation>
    </message>
    <message>
        <source>it is one part of a zip archive in several parts</source>
        <translation>複数に分かれた zip アーカイブの一部です</translation>
    </message>
    <message>
        <source>its zip64 directory is damaged; download it again</source>
        <translation>zip64 の目録が壊れています。ダウンロードし直してください</translation>
    </message>
    <message>
        <source>its zip directory does not lie inside the file</source>
        <translation>zip の目録がファイルの中にありません</translation>
    </message>
    <message>
        <source>its zip directory is damaged; download it again</source>
        <translation>zip の目録が壊れています。ダウンロードし直してください</translation>
    </message>
    <message>
        <source>The number of steps must be from 1 to 1000.</source>
        <translation>ステップ数は 1〜1000 にしてください。</translation>
    </message>
    <message>
        <source>The coarse layers can be computed at every 1st to 1000th step.</source>
        <translation>粗い層の計算間隔は 1〜1000 ステップにしてください。</translation>
    </message>
    <message>
        <source>The share of merged tokens must be from 0 to 0.75.</source>
        <translation>まとめる領域の割合は 0〜0.75 にしてください。</translation>
    </message>
    <message>
        <source>The number of pictures must be at least 1.</source>
        <translation>画像の枚数は 1 以上にしてください。</translation>
    </message>
    <message>
        <source>A mask needs the picture that it lies on; give a source picture as well.</source>
        <translation>マスクにはその下の画像が必要です。元画像も指定してください。</translation>
    </message>
    <message>
        <source>The denoising strength must be from 0 to 1.</source>
        <translation>ノイズ除去の強さは 0〜1 にしてください。</translation>
    </message>
    <message>
        <source>The guidance scale must be a number.</source>
        <translation>プロンプトの強さは数値にしてください。</translation>
    </message>
    <message>
        <source>This model is made for inpainting; without a picture and a mask it paints everything anew.</source>
        <translation>このモデルはインペイント用です。画像とマスクがないと、全体を新しく描きます。</translation>
    </message>
    <message>
        <source>The decoder overflowed and the picture was decoded again in float32.</source>
        <translation>デコーダーの値があふれたため、画像を float32 でデコードし直しました。</translation>
    </message>
    <message>
        <source>Previews by a tiny decoder need its file; choose a TAESD decoder.</source>
        <translation>小型デコーダーのプレビューにはそのファイルが必要です。TAESD デコーダーを選んでください。</translation>
    </message>
    <message>
        <source>The generation was cancelled.</source>
        <translation>生成を中止しました。</translation>
    </message>
    <message>
        <source>its configuration asks for more than 100,000 tensors</source>
        <translation>構成が 100,000 個を超えるテンソルを求めています</translation>
    </message>
    <message>
        <source>a tensor</source>
        <translation>テンソル 1 個</translation>
    </message>
    <message>
        <source>The autoencoder&apos;s configuration has no levels or no latent channels.</source>
        <translation>オートエンコーダーの構成に段または潜在チャンネルがありません。</translation>
    </message>
    <message>
        <source>A tile must be at least twice as large as its overlap.</source>
        <translation>タイルは重なりの 2 倍以上の大きさにしてください。</translation>
    </message>
    <message>
        <source>The U-Net&apos;s configuration must have channels, attention and heads for the same levels.</source>
        <translation>U-Net の構成では、チャンネル、アテンション、ヘッドの段数が同じでなければなりません。</translation>
    </message>
    <message>
        <source>The model&apos;s noise schedule needs at least 2 steps.</source>
        <translation>モデルのノイズスケジュールには 2 ステップ以上が必要です。</translation>
    </message>
    <message>
        <source>The kept state of the noise belongs to another number of pictures.</source>
        <translation>保存されたノイズの状態は、別の枚数のものです。</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>がありません</translation>
    </message>
    <message>
        <source>is no number</source>
        <translation>が数値ではありません</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>が真偽値ではありません</translation>
    </message>
    <message>
        <source>is no text</source>
        <translation>が文字列ではありません</translation>
    </message>
    <message>
        <source>asks for an architecture that is not supported</source>
        <translation>が求めるアーキテクチャには対応していません</translation>
    </message>
    <message>
        <source>is no whole number that fits</source>
        <translation>が範囲内の整数ではありません</translation>
    </message>
    <message>
        <source>differs between the levels, which is not supported</source>
        <translation>が段ごとに異なり、これには対応していません</translation>
    </message>
    <message>
        <source>does not have one entry for each of the block_out_channels</source>
        <translation>に block_out_channels と同じ数の項目がありません</translation>
    </message>
    <message>
        <source>asks for blocks that are not supported</source>
        <translation>が求めるブロックには対応していません</translation>
    </message>
    <message>
        <source>does not divide the channels of its level</source>
        <translation>でその段のチャンネル数を割り切れません</translation>
    </message>
    <message>
        <source>does not divide the channels</source>
        <translation>でチャンネル数を割り切れません</translation>
    </message>
    <message>
        <source>is not above 0</source>
        <translation>が 0 より大きくありません</translation>
    </message>
    <message>
        <source>does not divide the hidden_size</source>
        <translation>で hidden_size を割り切れません</translation>
    </message>
    <message>
        <source>or &quot;max_position_embeddings&quot; is too small</source>
        <translation>または「max_position_embeddings」が小さすぎます</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>and &quot;beta_end&quot; are not between 0 and 1 in this order</source>
        <translation>と「beta_end」が、この順で 0 と 1 の間にありません</translation>
    </message>
    <message>
        <source>is not between 2 and 100000</source>
        <translation>が 2〜100000 の範囲にありません</translation>
    </message>
    <message>
        <source>It is taken for a v-prediction model because of its name.</source>
        <translation>名前から v-prediction モデルとみなします。</translation>
    </message>
    <message>
        <source>It is taken for an eps-prediction model; if pictures come out as noise, put a .yaml of the same name with the line parameterization: &quot;v&quot; beside it.</source>
        <translation>eps-prediction モデルとみなします。画像がノイズになる場合は、parameterization: &quot;v&quot; の行を含む同名の .yaml を隣に置いてください。</translation>
    </message>
    <message>
        <source>the disk is full; make room and try again</source>
        <translation>ディスクがいっぱいです。空きを作ってもう一度お試しください</translation>
    </message>
    <message>
        <source>the file would be larger than this account may write</source>
        <translation>このアカウントが書き込める大きさを超えます</translation>
    </message>
    <message>
        <source>this account is not allowed to</source>
        <translation>このアカウントには許可されていません</translation>
    </message>
    <message>
        <source>the place is read-only</source>
        <translation>その場所は読み取り専用です</translation>
    </message>
    <message>
        <source>there is no such file or folder; check the path</source>
        <translation>そのファイルまたはフォルダーはありません。パスを確認してください</translation>
    </message>
    <message>
        <source>The WebP picture has no size; its settings cannot be put into it.</source>
        <translation>WebP 画像に大きさの情報がないため、設定を埋め込めません。</translation>
    </message>
    <message>
        <source>The picture is no JPEG file; its settings cannot be put into it.</source>
        <translation>画像が JPEG ファイルではないため、設定を埋め込めません。</translation>
    </message>
    <message>
        <source>The picture&apos;s settings are too long for a JPEG file, which has room for 64 KB of them. Save it as PNG, or without its settings.</source>
        <translation>画像の設定が長すぎて JPEG ファイルに入りません (上限 64 KB)。PNG で、または設定なしで保存してください。</translation>
    </message>
    <message>
        <source>The picture is no JPEG file; nothing can be left out of it.</source>
        <translation>画像が JPEG ファイルではないため、情報を取り除けません。</translation>
    </message>
    <message>
        <source>The picture is no WebP file; its settings cannot be put into it.</source>
        <translation>画像が WebP ファイルではないため、設定を埋め込めません。</translation>
    </message>
    <message>
        <source>The picture is no WebP file; nothing can be left out of it.</source>
        <translation>画像が WebP ファイルではないため、情報を取り除けません。</translation>
    </message>
    <message>
        <source>The gallery&apos;s database is damaged and lies in a read-only place; the pictures are shown without their stars, tags and notes.</source>
        <translation>ギャラリーのデータベースが壊れていて、読み取り専用の場所にあります。画像はスター、タグ、メモなしで表示されます。</translation>
    </message>
    <message>
        <source>The check of the gallery was stopped.</source>
        <translation>ギャラリーの検査を停止しました。</translation>
    </message>
    <message>
        <source>The words for searching did not agree with the pictures.</source>
        <translation>検索用の言葉が画像と一致していませんでした。</translation>
    </message>
    <message>
        <source>A tag needs at least one letter.</source>
        <translation>タグには 1 文字以上が必要です。</translation>
    </message>
    <message>
        <source>The work on the gallery was stopped.</source>
        <translation>ギャラリーの処理を停止しました。</translation>
    </message>
    <message>
        <source>The system&apos;s library of checksums does not work.</source>
        <translation>システムのチェックサムライブラリが動作しません。</translation>
    </message>
    <message>
        <source>a step has a shape that no latent has</source>
        <translation>ステップの形状が潜在表現のものではありません</translation>
    </message>
    <message>
        <source>its steps have different shapes</source>
        <translation>ステップの形状が揃っていません</translation>
    </message>
    <message>
        <source>its map to colours has a wrong shape</source>
        <translation>色への変換の形状が正しくありません</translation>
    </message>
    <message>
        <source>its map to colours is for other latents</source>
        <translation>色への変換が別の潜在表現のものです</translation>
    </message>
    <message>
        <source>a step lacks its numbers</source>
        <translation>ステップの数値がありません</translation>
    </message>
    <message>
        <source>it has no pixels</source>
        <translation>ピクセルがありません</translation>
    </message>
    <message>
        <source>An empty picture cannot be saved.</source>
        <translation>空の画像は保存できません。</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>it is no PNG, JPEG, WebP or OpenEXR file</source>
        <translation>PNG、JPEG、WebP、OpenEXR のファイルではありません</translation>
    </message>
    <message>
        <source>The settings in the picture cannot be read.</source>
        <translation>画像の中の設定を読み込めません。</translation>
    </message>
    <message>
        <source>The picture is no PNG file; text cannot be put into it.</source>
        <translation>画像が PNG ファイルではないため、テキストを埋め込めません。</translation>
    </message>
    <message>
        <source>the disk failed</source>
        <translation>ディスクの障害です</translation>
    </message>
    <message>
        <source>a name in it has %1 characters</source>
        <translation>%1 文字の名前があります</translation>
    </message>
    <message>
        <source>the tensor %1 %2</source>
        <translation>テンソル %1 %2</translation>
    </message>
    <message>
        <source>it holds a Python object of %1 and not a table of tensors; save its state_dict() instead</source>
        <translation>テンソルの表ではなく %1 の Python オブジェクトが入っています。代わりにその state_dict() を保存してください</translation>
    </message>
    <message>
        <source>has %1 dimensions</source>
        <translation>の次元数が %1 です</translation>
    </message>
    <message>
        <source>would be made by calling %1, which is never done</source>
        <translation>は %1 の呼び出しで作られることになりますが、呼び出すことはありません</translation>
    </message>
    <message>
        <source>is stored as %1, which is unknown</source>
        <translation>の形式 %1 は未知です</translation>
    </message>
    <message>
        <source>has its data in the entry %1, which the archive lacks</source>
        <translation>のデータがあるはずの項目 %1 がアーカイブにありません</translation>
    </message>
    <message>
        <source>has the impossible shape %1</source>
        <translation>の形状 %1 はありえません</translation>
    </message>
    <message>
        <source>it has two pickles, %1 and %2</source>
        <translation>pickle が 2 つあります (%1 と %2)</translation>
    </message>
    <message>
        <source>The tokenizer file %1 cannot be read; copy merges.txt and vocab.json there, or beside the model, from the folder &quot;tokenizer&quot; of any Stable Diffusion model in diffusers form.</source>
        <translation>トークナイザーのファイル %1 を読み込めません。diffusers 形式の Stable Diffusion モデルの「tokenizer」フォルダーから merges.txt と vocab.json を、そこかモデルの隣にコピーしてください。</translation>
    </message>
    <message>
        <source>The tokenizer in %1 is damaged: %2.</source>
        <translation>%1 のトークナイザーが壊れています: %2。</translation>
    </message>
    <message>
        <source>the id of &quot;%1&quot; in vocab.json is no number from 0 on</source>
        <translation>vocab.json の「%1」の番号が 0 以上の数ではありません</translation>
    </message>
    <message>
        <source>the line &quot;%1&quot; of merges.txt is no pair</source>
        <translation>merges.txt の行「%1」が対になっていません</translation>
    </message>
    <message>
        <source>vocab.json has no %1</source>
        <translation>vocab.json に %1 がありません</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>ファイル %1 を読み込めません: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be used as a model file: %2.</source>
        <translation>%1 はモデルファイルとして使えません: %2。</translation>
    </message>
    <message>
        <source>its weight_map has no file for the tensor %1</source>
        <translation>weight_map にテンソル %1 のファイルがありません</translation>
    </message>
    <message>
        <source>its shard %1 is not a file beside it</source>
        <translation>分割ファイル %1 が隣のファイルではありません</translation>
    </message>
    <message>
        <source>its shard %1 is missing; download it to that folder</source>
        <translation>分割ファイル %1 がありません。そのフォルダーにダウンロードしてください</translation>
    </message>
    <message>
        <source>There is no model at %1: check the path.</source>
        <translation>%1 にモデルがありません。パスを確認してください。</translation>
    </message>
    <message>
        <source>it is one part of a diffusers model; give the folder %1</source>
        <translation>diffusers モデルの一部です。フォルダー %1 を指定してください</translation>
    </message>
    <message>
        <source>it is a folder of models; give one of them, such as %1</source>
        <translation>モデルのフォルダーです。%1 のように、そのうちの 1 つを指定してください</translation>
    </message>
    <message>
        <source>it has no weights for its %1: no %2.safetensors; download the whole folder</source>
        <translation>%1 の重みがありません (%2.safetensors がありません)。フォルダー全体をダウンロードしてください</translation>
    </message>
    <message>
        <source>two of its shards hold the tensor %1</source>
        <translation>2 つの分割ファイルにテンソル %1 があります</translation>
    </message>
    <message>
        <source>The model&apos;s latelier.json has an unusable &apos;%1&apos;.</source>
        <translation>モデルの latelier.json の「%1」が使えません。</translation>
    </message>
    <message>
        <source>has more than %1 objects</source>
        <translation>に %1 個を超えるオブジェクトがあります</translation>
    </message>
    <message>
        <source>names a function by a text of %1 characters</source>
        <translation>が %1 文字の名前で関数を指しています</translation>
    </message>
    <message>
        <source>asks to run %1, which no model needs; nothing was run, do not trust this file</source>
        <translation>が、モデルに必要のない %1 の実行を求めています。何も実行していません。このファイルを信用しないでください</translation>
    </message>
    <message>
        <source>has the unknown protocol %1</source>
        <translation>のプロトコル %1 は未知です</translation>
    </message>
    <message>
        <source>has the unknown opcode %1</source>
        <translation>に未知の命令 %1 があります</translation>
    </message>
    <message>
        <source>its pickle of %1 bytes is larger than any model needs</source>
        <translation>%1 バイトの pickle は、どのモデルに必要な大きさも超えています</translation>
    </message>
    <message>
        <source>its pickle %1</source>
        <translation>pickle %1</translation>
    </message>
    <message>
        <source>The picture %1 cannot be read: %2.</source>
        <translation>画像 %1 を読み込めません: %2。</translation>
    </message>
    <message>
        <source>it says to be %1x%2 pixels large</source>
        <translation>大きさが %1x%2 ピクセルとなっています</translation>
    </message>
    <message>
        <source>Cannot write the picture &quot;%1&quot;; is the disk full or the folder read-only?</source>
        <translation>画像「%1」を書き込めません。ディスクがいっぱいか、フォルダーが読み取り専用ではありませんか?</translation>
    </message>
    <message>
        <source>Cannot move the picture to &quot;%1&quot;.</source>
        <translation>画像を「%1」に移動できません。</translation>
    </message>
    <message>
        <source>The stored settings cannot be read: &quot;%1&quot; must be %2.</source>
        <translation>保存された設定を読み込めません: 「%1」に必要なのは次のものです: %2。</translation>
    </message>
    <message>
        <source>a word that this version knows, not &quot;%1&quot;</source>
        <translation>このバージョンが知っている語 (「%1」ではなく)</translation>
    </message>
    <message>
        <source>at most %1 branches deep</source>
        <translation>%1 段以内の分岐</translation>
    </message>
    <message>
        <source>the metadata %1 stands twice in its header</source>
        <translation>ヘッダーにメタデータ %1 が 2 回あります</translation>
    </message>
    <message>
        <source>the tensor %1 has %2 twice</source>
        <translation>テンソル %1 に %2 が 2 回あります</translation>
    </message>
    <message>
        <source>the tensor %1 lacks its dtype, shape or data_offsets</source>
        <translation>テンソル %1 に dtype、shape、data_offsets のいずれかがありません</translation>
    </message>
    <message>
        <source>the tensor %1 has the unknown dtype %2</source>
        <translation>テンソル %1 の dtype %2 は未知です</translation>
    </message>
    <message>
        <source>the tensor %1 has more than %2 numbers in its %3</source>
        <translation>テンソル %1 の %3 に %2 個を超える数値があります</translation>
    </message>
    <message>
        <source>its header is not valid JSON at byte %1</source>
        <translation>ヘッダーの %1 バイト目が正しい JSON ではありません</translation>
    </message>
    <message>
        <source>at its start</source>
        <translation>先頭</translation>
    </message>
    <message>
        <source>as the metadata %1</source>
        <translation>メタデータ %1</translation>
    </message>
    <message>
        <source>in the entry of the tensor %1</source>
        <translation>テンソル %1 の項目</translation>
    </message>
    <message>
        <source>its header has %1 %2, where the format has none</source>
        <translation>ヘッダー (%2) に、形式では認められないものがあります: %1</translation>
    </message>
    <message>
        <source>the tensor %1 overlaps another one</source>
        <translation>テンソル %1 がほかのテンソルと重なっています</translation>
    </message>
    <message>
        <source>the tensor %1 follows a hole in the data</source>
        <translation>テンソル %1 の前のデータに隙間があります</translation>
    </message>
    <message>
        <source>%1 bytes at its end belong to no tensor</source>
        <translation>末尾の %1 バイトがどのテンソルのものでもありません</translation>
    </message>
    <message>
        <source>the tensor %1 has a dimension of %2</source>
        <translation>テンソル %1 に大きさ %2 の次元があります</translation>
    </message>
    <message>
        <source>the tensor %1 ends before it begins</source>
        <translation>テンソル %1 が始まる前に終わっています</translation>
    </message>
    <message>
        <source>the tensor %1 reaches past the end of the file, which was cut short; download it again</source>
        <translation>テンソル %1 がファイルの終わりを越えています。途中で切れているので、ダウンロードし直してください</translation>
    </message>
    <message>
        <source>the tensor %1 of shape %2 and dtype %3 does not have the size of its data, %4 bytes</source>
        <translation>テンソル %1 (形状 %2、dtype %3) の大きさが、データの %4 バイトと合いません</translation>
    </message>
    <message>
        <source>its header of %1 bytes is over the limit of 100 MB</source>
        <translation>%1 バイトのヘッダーは上限の 100 MB を超えています</translation>
    </message>
    <message>
        <source>the tensor %1 does not have two data_offsets</source>
        <translation>テンソル %1 の data_offsets が 2 つではありません</translation>
    </message>
    <message>
        <source>the tensor %1 stands twice in its header</source>
        <translation>ヘッダーにテンソル %1 が 2 回あります</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>ファイル %1 を書き込めません: %2。</translation>
    </message>
    <message>
        <source>The tensor %1 for %2 has %3 bytes, which its shape %4 does not.</source>
        <translation>%2 に書くテンソル %1 の %3 バイトが、形状 %4 と合いません。</translation>
    </message>
    <message>
        <source>There is no sampler named &quot;%1&quot;; the nearest are %2.</source>
        <translation>「%1」というサンプラーはありません。近いものは %2 です。</translation>
    </message>
    <message>
        <source>There is no schedule named &quot;%1&quot;; the nearest are %2.</source>
        <translation>「%1」というノイズスケジュールはありません。近いものは %2 です。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1、ほか %2 個</translation>
    </message>
    <message>
        <source>its zip directory names %1 entries, more than it has room for or than a checkpoint has</source>
        <translation>zip の目録に %1 項目とありますが、入る数またはチェックポイントの項目数を超えています</translation>
    </message>
    <message>
        <source>the extra field of its entry %1 is damaged</source>
        <translation>項目 %1 の拡張フィールドが壊れています</translation>
    </message>
    <message>
        <source>its entry %1 has a name that no checkpoint uses</source>
        <translation>項目 %1 はチェックポイントが使わない名前です</translation>
    </message>
    <message>
        <source>its entry %1 is encrypted</source>
        <translation>項目 %1 は暗号化されています</translation>
    </message>
    <message>
        <source>its entry %1 is compressed (method %2), which PyTorch never does; if this is an archive with a model inside, unpack it first</source>
        <translation>項目 %1 は圧縮されています (方式 %2)。PyTorch は圧縮しません。中にモデルがあるアーカイブなら、先に展開してください</translation>
    </message>
    <message>
        <source>its entry %1 is stored with two different sizes</source>
        <translation>項目 %1 に 2 つの異なる大きさが記されています</translation>
    </message>
    <message>
        <source>its entry %1 overlaps another one</source>
        <translation>項目 %1 がほかの項目と重なっています</translation>
    </message>
    <message>
        <source>its entry %1 does not begin where the directory says</source>
        <translation>項目 %1 が目録のとおりの位置から始まっていません</translation>
    </message>
    <message>
        <source>its entry %1 reaches into the directory</source>
        <translation>項目 %1 が目録に食い込んでいます</translation>
    </message>
    <message>
        <source>its entry %1 has two names</source>
        <translation>項目 %1 に名前が 2 つあります</translation>
    </message>
    <message>
        <source>its entry %1 stands there twice</source>
        <translation>項目 %1 が 2 回あります</translation>
    </message>
    <message>
        <source>The run that this one branches from is no longer in memory; its first %1 steps are made again.</source>
        <translation>分岐元の画像はもうメモリにありません。最初の %1 ステップを描き直します。</translation>
    </message>
    <message>
        <source>The run to branch from has no step %1.</source>
        <translation>分岐元の画像にステップ %1 はありません。</translation>
    </message>
    <message>
        <source>A branch after step %1 needs more than %2 steps in all; ask for more steps.</source>
        <translation>ステップ %1 からの分岐には、全部で %2 より多いステップが必要です。ステップ数を増やしてください。</translation>
    </message>
    <message>
        <source>The width of %1 pixels was rounded to %2.</source>
        <translation>幅 %1 ピクセルを %2 に丸めました。</translation>
    </message>
    <message>
        <source>The height of %1 pixels was rounded to %2.</source>
        <translation>高さ %1 ピクセルを %2 に丸めました。</translation>
    </message>
    <message>
        <source>The blur of the mask must be from 0 to %1 pixels.</source>
        <translation>マスクのぼかしは 0〜%1 ピクセルにしてください。</translation>
    </message>
    <message>
        <source>8-bit numbers need a processor with VNNI, and this device has none; the picture is computed in %1.</source>
        <translation>8 ビット計算には VNNI 対応のプロセッサーが必要ですが、この装置にはありません。画像は %1 で計算します。</translation>
    </message>
    <message>
        <source>The initial latent has the shape %1 where this size needs %2.</source>
        <translation>初期の潜在表現の形状は %1 ですが、この大きさには %2 が必要です。</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; for the unfinished run cannot be made (%2); check the disk&apos;s free space and the folder&apos;s rights.</source>
        <translation>描きかけの画像のフォルダー「%1」を作れません (%2)。ディスクの空き容量とフォルダーの権限を確認してください。</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; holds no unfinished run.</source>
        <translation>フォルダー「%1」に描きかけの画像はありません。</translation>
    </message>
    <message>
        <source>The unfinished run in &apos;%1&apos; cannot be read.</source>
        <translation>「%1」の描きかけの画像を読み込めません。</translation>
    </message>
    <message>
        <source>The noise file has %1 rows of shape %2, and the run needs row %3 of shape %4.</source>
        <translation>ノイズファイルには形状 %2 の行が %1 行ありますが、形状 %4 の %3 行目が必要です。</translation>
    </message>
    <message>
        <source>Step %1 gave values that are no numbers; try again with float32.</source>
        <translation>ステップ %1 で数値でない値が出ました。float32 でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The mask is %1x%2 but the picture is %3x%4; give a mask of the picture&apos;s size.</source>
        <translation>マスクは %1x%2 ですが、画像は %3x%4 です。画像と同じ大きさのマスクを指定してください。</translation>
    </message>
    <message>
        <source>There is not enough memory for %1x%2; choose a smaller size or close other programs.</source>
        <translation>%1x%2 にはメモリが足りません。サイズを小さくするか、ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>The model could not be computed: %1</source>
        <translation>モデルを計算できませんでした: %1</translation>
    </message>
    <message>
        <source>A crash could cost this picture its last steps. %1</source>
        <translation>プログラムが異常終了すると、この画像の最後のステップが失われるおそれがあります。%1</translation>
    </message>
    <message>
        <source>%1 The steps of the picture are kept and can be decoded again.</source>
        <translation>%1 画像のステップは保存されており、もう一度デコードできます。</translation>
    </message>
    <message>
        <source>Step %1 of this picture is no longer in memory; make it again first.</source>
        <translation>この画像のステップ %1 はもうメモリにありません。先に描き直してください。</translation>
    </message>
    <message>
        <source>The device &apos;%1&apos; needs a LibTorch built with CUDA and an NVIDIA GPU, and there is none here; use --device cpu.</source>
        <translation>装置「%1」には CUDA 対応の LibTorch と NVIDIA の GPU が必要ですが、ここにはありません。--device cpu を使ってください。</translation>
    </message>
    <message>
        <source>There is no device called &apos;%1&apos;; use auto, cpu, cuda or cuda:N.</source>
        <translation>「%1」という装置はありません。auto、cpu、cuda、cuda:N のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>The norm %1 has %2 channels, which %3 groups do not divide.</source>
        <translation>正規化 %1 のチャンネル数 %2 は、グループ数 %3 で割り切れません。</translation>
    </message>
    <message>
        <source>it lacks the tensor %1 of shape %2</source>
        <translation>形状 %2 のテンソル %1 がありません</translation>
    </message>
    <message>
        <source>its tensor %1 has the shape %2 where %3 is needed</source>
        <translation>テンソル %1 の形状は %2 ですが、%3 が必要です</translation>
    </message>
    <message>
        <source>its tensor %1 is stored as %2, which no network computes with</source>
        <translation>テンソル %1 の形式 %2 は、どのネットワークの計算にも使えません</translation>
    </message>
    <message>
        <source>%1 tensors</source>
        <translation>テンソル %1 個</translation>
    </message>
    <message>
        <source>%1 %2 in place of %3</source>
        <translation>%1 %2 (必要なのは %3)</translation>
    </message>
    <message>
        <source>it lacks %1: %2</source>
        <translation>足りないものがあります (%1): %2</translation>
    </message>
    <message>
        <source>it has %1 of another shape: %2</source>
        <translation>形状の違うものがあります (%1): %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1、また%2</translation>
    </message>
    <message>
        <source>No network takes %1 of its weights: %2.</source>
        <translation>重みのうち%1がどのネットワークにも使われません: %2。</translation>
    </message>
    <message>
        <source>The model &apos;%1&apos; is of the family &apos;%2&apos;, which this version cannot run.</source>
        <translation>モデル「%1」は「%2」系で、このバージョンでは実行できません。</translation>
    </message>
    <message>
        <source>The autoencoder of %1 gives values that are no numbers, in float32 as well; its file is damaged, so try another model.</source>
        <translation>%1 のオートエンコーダーは float32 でも数値でない値を出します。ファイルが壊れているので、別のモデルをお試しください。</translation>
    </message>
    <message>
        <source>The text encoder has %1 layers, so that %2 of them cannot be skipped.</source>
        <translation>テキストエンコーダーの層は %1 個なので、%2 個を飛ばすことはできません。</translation>
    </message>
    <message>
        <source>The text encoder takes at most %1 tokens at once; split the prompt into chunks.</source>
        <translation>テキストエンコーダーが一度に扱えるのは %1 トークンまでです。プロンプトを分けてください。</translation>
    </message>
    <message>
        <source>The attention %1 is %2 wide, which %3 heads do not divide.</source>
        <translation>アテンション %1 の幅 %2 は、ヘッド数 %3 で割り切れません。</translation>
    </message>
    <message>
        <source>There is no sampler with the id &apos;%1&apos;.</source>
        <translation>ID「%1」のサンプラーはありません。</translation>
    </message>
    <message>
        <source>Steps must be from 1 to %1.</source>
        <translation>ステップ数は 1〜%1 にしてください。</translation>
    </message>
    <message>
        <source>There is no schedule with the id &apos;%1&apos;.</source>
        <translation>ID「%1」のノイズスケジュールはありません。</translation>
    </message>
    <message>
        <source>Noise for %1 pictures was asked for a batch of another size.</source>
        <translation>%1 枚分のノイズが別の大きさのバッチに求められました。</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; is stored as %2, which is not supported here.</source>
        <translation>テンソル「%1」の形式 %2 には、ここでは対応していません。</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; has a number format that cannot be written.</source>
        <translation>テンソル「%1」の数値形式は書き出せません。</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; has no tensor called &apos;%2&apos;.</source>
        <translation>ファイル「%1」に「%2」というテンソルはありません。</translation>
    </message>
    <message>
        <source>it lacks the tensor %1, without which it is no model</source>
        <translation>モデルに欠かせないテンソル %1 がありません</translation>
    </message>
    <message>
        <source>its tensor %1 has the impossible shape %2</source>
        <translation>テンソル %1 の形状 %2 はありえません</translation>
    </message>
    <message>
        <source>has %1 numbers</source>
        <translation>に %1 個の数値があります</translation>
    </message>
    <message>
        <source>its setting &quot;%1&quot; %2</source>
        <translation>設定「%1」%2</translation>
    </message>
    <message>
        <source>is %1, which is not supported</source>
        <translation>の値 %1 には対応していません</translation>
    </message>
    <message>
        <source>The model&apos;s file %1 is missing or cannot be read.</source>
        <translation>モデルのファイル %1 がないか、読み込めません。</translation>
    </message>
    <message>
        <source>its U-Net has %1 channels at a level, which %2 attention heads do not divide; put a .yaml of the same name with its num_heads beside it</source>
        <translation>U-Net のある段のチャンネル数 %1 は、アテンションヘッド数 %2 で割り切れません。num_heads を書いた同名の .yaml を隣に置いてください</translation>
    </message>
    <message>
        <source>its text encoder is %1 wide, but its U-Net reads texts of width %2</source>
        <translation>テキストエンコーダーの幅は %1 ですが、U-Net が読むのは幅 %2 です</translation>
    </message>
    <message>
        <source>its autoencoder has %1 latent channels, but its U-Net %2</source>
        <translation>オートエンコーダーの潜在チャンネルは %1 ですが、U-Net は %2 です</translation>
    </message>
    <message>
        <source>its text encoder is %1 wide, which %2 attention heads do not divide</source>
        <translation>テキストエンコーダーの幅 %1 は、アテンションヘッド数 %2 で割り切れません</translation>
    </message>
    <message>
        <source>it is %1</source>
        <translation>%1 です</translation>
    </message>
    <message>
        <source>It holds tensors that no part of the model uses: %1.</source>
        <translation>モデルのどの部分も使わないテンソルがあります: %1。</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; cannot be written; check the disk&apos;s free space.</source>
        <translation>ファイル「%1」を書き込めません。ディスクの空き容量を確認してください。</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; cannot be made (%2).</source>
        <translation>フォルダー「%1」を作れません (%2)。</translation>
    </message>
    <message>
        <source>its tensor %1 has the shape %2, whose first dimension is no multiple of 3</source>
        <translation>テンソル %1 の形状 %2 の最初の次元が 3 の倍数ではありません</translation>
    </message>
    <message>
        <source>it holds the tensor %1 twice, in two layouts</source>
        <translation>テンソル %1 が 2 つの配置で重複しています</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>Cannot read %1</source>
        <translation>%1 を読み込めません</translation>
    </message>
    <message>
        <source>Cannot read %1: it is no file.</source>
        <translation>%1 を読み込めません: ファイルではありません。</translation>
    </message>
    <message>
        <source>%1 is too large: %2 bytes, and at most %3 are read.</source>
        <translation>%1 は大きすぎます: %2 バイト (読み込めるのは %3 バイトまで)。</translation>
    </message>
    <message>
        <source>Cannot look at %1</source>
        <translation>%1 を調べられません</translation>
    </message>
    <message>
        <source>Cannot make the folder %1</source>
        <translation>フォルダー %1 を作れません</translation>
    </message>
    <message>
        <source>Cannot open the folder %1</source>
        <translation>フォルダー %1 を開けません</translation>
    </message>
    <message>
        <source>Cannot save the folder %1</source>
        <translation>フォルダー %1 を保存できません</translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation>%1 に書き込めません</translation>
    </message>
    <message>
        <source>Cannot move %1 to %2</source>
        <translation>%1 を %2 に移動できません</translation>
    </message>
    <message>
        <source>Cannot lock %1: %2.</source>
        <translation>%1 をロックできません: %2。</translation>
    </message>
    <message>
        <source>Cannot make a temporary folder: %1.</source>
        <translation>一時フォルダーを作れません: %1。</translation>
    </message>
    <message>
        <source>The gallery had no database; it was made anew. Pictures found: %1.</source>
        <translation>ギャラリーにデータベースがなかったので作り直しました。見つかった画像: %1 枚。</translation>
    </message>
    <message>
        <source>The database of the gallery %1 is damaged, and another program has it open. Close that program; the database is made anew when the gallery is opened again.</source>
        <translation>ギャラリー %1 のデータベースが壊れていて、別のプログラムが開いています。そのプログラムを閉じてください。ギャラリーを開き直すとデータベースが作り直されます。</translation>
    </message>
    <message>
        <source>The gallery&apos;s database was damaged. It was set aside as %1 and made anew. Pictures found: %2.</source>
        <translation>ギャラリーのデータベースが壊れていました。%1 として取り置き、作り直しました。見つかった画像: %2 枚。</translation>
    </message>
    <message>
        <source>There is no folder %1, and it cannot be made; check the rights of the folder around it.</source>
        <translation>フォルダー %1 がなく、作ることもできません。それを含むフォルダーの権限を確認してください。</translation>
    </message>
    <message>
        <source>The gallery %1 lies in a read-only place.</source>
        <translation>ギャラリー %1 は読み取り専用の場所にあります。</translation>
    </message>
    <message>
        <source>There is no picture %1 in the gallery.</source>
        <translation>ギャラリーに画像 %1 はありません。</translation>
    </message>
    <message>
        <source>The database is damaged (%1); make it anew with &quot;rebuild&quot;.</source>
        <translation>データベースが壊れています (%1)。作り直してください (「rebuild」)。</translation>
    </message>
    <message>
        <source>Pictures on their way to or from the trash when a program ended: %1.</source>
        <translation>プログラムの終了時にごみ箱との間を移動していた画像: %1 枚。</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 は別のプログラムに変更されました。</translation>
    </message>
    <message>
        <source>%1 lies on the other side of the trash.</source>
        <translation>%1 は、ごみ箱の内と外が一覧と逆です。</translation>
    </message>
    <message>
        <source>%1 was moved to %2.</source>
        <translation>%1 は %2 に移されました。</translation>
    </message>
    <message>
        <source>%1 is listed, but its file is gone.</source>
        <translation>%1 は一覧にありますが、ファイルがありません。</translation>
    </message>
    <message>
        <source>%1 was not listed.</source>
        <translation>%1 は一覧にありませんでした。</translation>
    </message>
    <message>
        <source>%1 was left by a program that ended while writing.</source>
        <translation>%1 は、書き込み中に終了したプログラムが残したものです。</translation>
    </message>
    <message>
        <source>%1 holds the steps of a picture that is not there.</source>
        <translation>%1 は、もうない画像のステップです。</translation>
    </message>
    <message>
        <source>A rating is 0 to 5, not %1.</source>
        <translation>評価は 0〜5 です (%1 ではありません)。</translation>
    </message>
    <message>
        <source>There is a board named &quot;%1&quot; already.</source>
        <translation>「%1」という名前のボードはすでにあります。</translation>
    </message>
    <message>
        <source>The gallery %1 is open in another program. Close it there and try again.</source>
        <translation>ギャラリー %1 は別のプログラムで開かれています。そちらを閉じてもう一度お試しください。</translation>
    </message>
    <message>
        <source>Cannot import %1: it is no folder.</source>
        <translation>%1 をインポートできません: フォルダーではありません。</translation>
    </message>
    <message>
        <source>The picture %1 is not in the trash; move it there first.</source>
        <translation>画像 %1 はごみ箱にありません。先にごみ箱へ移してください。</translation>
    </message>
    <message>
        <source>The kept steps of the picture cannot be read: %1.</source>
        <translation>画像の保存されたステップを読み込めません: %1。</translation>
    </message>
    <message>
        <source>there is no usable &quot;%1&quot;</source>
        <translation>使える「%1」がありません</translation>
    </message>
    <message>
        <source>Cannot read the picture %1: %2.</source>
        <translation>画像 %1 を読み込めません: %2。</translation>
    </message>
    <message>
        <source>The picture library cannot read %1.</source>
        <translation>画像ライブラリが %1 を読み込めません。</translation>
    </message>
    <message>
        <source>There is not enough memory to read the picture %1.</source>
        <translation>画像 %1 を読み込むにはメモリが足りません。</translation>
    </message>
    <message>
        <source>its size of %1 is beyond what Latelier opens (%2 megapixels)</source>
        <translation>大きさ %1 は、Latelier が開ける上限 (%2 メガピクセル) を超えています</translation>
    </message>
    <message>
        <source>the file is too short for a size of %1</source>
        <translation>大きさ %1 にはファイルが短すぎます</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture %1.</source>
        <translation>画像 %1 のためのメモリが足りません。</translation>
    </message>
    <message>
        <source>The picture library cannot write %1.</source>
        <translation>画像ライブラリが %1 を書き出せません。</translation>
    </message>
    <message>
        <source>The picture cannot be saved as %1.</source>
        <translation>画像を %1 として保存できません。</translation>
    </message>
    <message>
        <source>Cannot tell the picture format of %1: the name must end in .png, .jpg, .webp or .exr.</source>
        <translation>%1 の画像形式がわかりません。名前の末尾を .png、.jpg、.webp、.exr のいずれかにしてください。</translation>
    </message>
    <message>
        <source>The name pattern &quot;%1&quot; has the word {%2}, which there is not. There are {date} {time} {seed} {model} {sampler} {prompt} {width} {height} {rating} {id} {name} {number}.</source>
        <translation>名前のパターン「%1」に、存在しない語 {%2} があります。使えるのは {date} {time} {seed} {model} {sampler} {prompt} {width} {height} {rating} {id} {name} {number} です。</translation>
    </message>
    <message>
        <source>The gallery database %1 was made by a newer Latelier (version %2, this one reads up to %3). It was left untouched; install the newer program to open it.</source>
        <translation>ギャラリーのデータベース %1 は新しい Latelier で作られています (バージョン %2、このプログラムは %3 まで)。手を加えていません。開くには新しいプログラムをインストールしてください。</translation>
    </message>
    <message>
        <source>The database %1 is damaged.</source>
        <translation>データベース %1 が壊れています。</translation>
    </message>
    <message>
        <source>Cannot write the database %1: %2.</source>
        <translation>データベース %1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>The database %1 is in use by another program that does not let go; try again.</source>
        <translation>データベース %1 を別のプログラムが使い続けています。もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is not enough memory for the database %1.</source>
        <translation>データベース %1 のためのメモリが足りません。</translation>
    </message>
    <message>
        <source>Cannot use the database %1: %2.</source>
        <translation>データベース %1 を使えません: %2。</translation>
    </message>
    <message>
        <source>The database %1 refused a request.</source>
        <translation>データベース %1 が要求を拒否しました。</translation>
    </message>
    <message>
        <source>A kept step of the picture is damaged.</source>
        <translation>画像の保存されたステップが壊れています。</translation>
    </message>
    <message>
        <source>An older step of the picture could not be read back from %1.</source>
        <translation>画像の古い手順を %1 から読み戻せませんでした。</translation>
    </message>
    <message>
        <source>it was cut short while it was in use; get the whole file again and load it anew</source>
        <translation>使用中にファイルが切り詰められました。ファイル全体を入手し直して、読み込み直してください</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a label and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ModelFolders</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>cannot paint here: %1</source>
        <translation>ここでは描けません: %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み込めません</translation>
    </message>
</context>
<context>
    <name>PictureFiles</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>The picture could not be saved to %1: %2.</source>
        <translation>画像を %1 に保存できませんでした: %2</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Hide %1</source>
        <translation>%1を隠す</translation>
    </message>
</context>
<context>
    <name>QueueFile</name>
    <message>
        <source>The queue could not be saved to %1: %2.</source>
        <translation>キューを %1 に保存できませんでした: %2</translation>
    </message>
    <message>
        <source>The queue of the last time cannot be read; it is kept as %1.</source>
        <translation>前回のキューを読み込めません。%1 として残してあります。</translation>
    </message>
</context>
<context>
    <name>RunHistory</name>
    <message>
        <source>other prompt</source>
        <translation>別のプロンプト</translation>
    </message>
    <message>
        <source>other negative prompt</source>
        <translation>別のネガティブプロンプト</translation>
    </message>
    <message>
        <source>strength %1 → %2</source>
        <translation>強さ %1 → %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>シード %1</translation>
    </message>
    <message>
        <source>other model</source>
        <translation>別のモデル</translation>
    </message>
    <message>
        <source>clip skip %1</source>
        <translation>Clip skip %1</translation>
    </message>
    <message>
        <source>change amount %1</source>
        <translation>変化の度合い %1</translation>
    </message>
    <message>
        <source>prompt strength %1</source>
        <translation>プロンプトの強さ %1</translation>
    </message>
    <message>
        <source>prompt “%1”</source>
        <translation>プロンプト「%1」</translation>
    </message>
    <message>
        <source>negative prompt “%1”</source>
        <translation>ネガティブプロンプト「%1」</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>「%1」を追加</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation>「%1」を除く</translation>
    </message>
    <message>
        <source>shape interval %1</source>
        <translation>形の間隔 %1</translation>
    </message>
    <message>
        <source>merged areas %1</source>
        <translation>まとめる領域 %1</translation>
    </message>
    <message>
        <source>strength in other steps</source>
        <translation>強さが別のステップ</translation>
    </message>
</context>
<context>
    <name>Sampler</name>
    <message>
        <source>Plain and fast; calm, soft pictures that keep their composition as steps grow</source>
        <translation>素直で高速。落ち着いた柔らかい画像になり、ステップを増やしても構図が変わりません</translation>
    </message>
    <message>
        <source>Lively and inventive; the picture goes on changing as steps grow</source>
        <translation>活発で創意に富み、ステップを増やすと画像が変わり続けます</translation>
    </message>
    <message>
        <source>Like Euler with a second look at each step; finer, at twice the time</source>
        <translation>各ステップでもう一度見直す Euler。より細やかですが、時間は 2 倍です</translation>
    </message>
    <message>
        <source>Looks ahead to the middle of each step; crisp, at twice the time</source>
        <translation>各ステップの中間を先読みします。くっきりしますが、時間は 2 倍です</translation>
    </message>
    <message>
        <source>DPM2 with fresh noise: crisp and inventive, at twice the time</source>
        <translation>新しいノイズを加える DPM2。くっきりして創意に富みますが、時間は 2 倍です</translation>
    </message>
    <message>
        <source>Remembers four steps; clean at many steps, rough at few</source>
        <translation>4 ステップ分を記憶します。ステップが多いときれいで、少ないと粗くなります</translation>
    </message>
    <message>
        <source>Rich detail with fresh noise, at twice the time</source>
        <translation>新しいノイズで細部が豊かになりますが、時間は 2 倍です</translation>
    </message>
    <message>
        <source>Realistic texture from few steps, at twice the time</source>
        <translation>少ないステップで写実的な質感になりますが、時間は 2 倍です</translation>
    </message>
    <message>
        <source>The everyday choice: sharp and settled after some 20 steps</source>
        <translation>普段使いの定番。20 ステップほどでくっきりと落ち着きます</translation>
    </message>
    <message>
        <source>As quick as DPM++ 2M, with fresh noise for fuller texture</source>
        <translation>DPM++ 2M と同じ速さで、新しいノイズにより質感が豊かになります</translation>
    </message>
    <message>
        <source>A variant of DPM++ 2M SDE that keeps edges a little softer</source>
        <translation>輪郭がやや柔らかくなる DPM++ 2M SDE の変種</translation>
    </message>
    <message>
        <source>Fresh noise with the longest memory; best from 30 steps on</source>
        <translation>新しいノイズと最も長い記憶。30 ステップ以上で最良です</translation>
    </message>
    <message>
        <source>The classic of the first papers: predictable, and good for changing a picture</source>
        <translation>初期の論文以来の古典。予測しやすく、画像の変更に向いています</translation>
    </message>
    <message>
        <source>The default of the first Stable Diffusion; remembers four steps</source>
        <translation>最初の Stable Diffusion の標準。4 ステップ分を記憶します</translation>
    </message>
    <message>
        <source>Predicts and corrects itself; finished pictures from 10 to 15 steps</source>
        <translation>予測しては自ら補正します。10〜15 ステップで仕上がります</translation>
    </message>
    <message>
        <source>Built for few steps; smooth and settled</source>
        <translation>少ないステップ向け。なめらかで落ち着いています</translation>
    </message>
    <message>
        <source>For latent consistency models and their LoRAs: 4 to 8 steps</source>
        <translation>潜在一貫性モデルとその LoRA 向け。4〜8 ステップ</translation>
    </message>
    <message>
        <source>For trajectory consistency models: 4 to 8 steps, eta sets the liveliness</source>
        <translation>軌道一貫性モデル向け。4〜8 ステップで、eta が活発さを決めます</translation>
    </message>
    <message>
        <source>The original method; patient, it wants 100 steps and more</source>
        <translation>最初の手法。気長で、100 ステップ以上が必要です</translation>
    </message>
    <message>
        <source>Spends the steps in groups of three; a quick sketch</source>
        <translation>ステップを 3 つずつまとめて使います。手早いスケッチに</translation>
    </message>
    <message>
        <source>Chooses its own steps until the picture is exact; ignores the step count</source>
        <translation>画像が正確になるまで自らステップを選びます。ステップ数の設定は無視します</translation>
    </message>
    <message>
        <source>Goes back and adds noise on the way to mend what went wrong; clean, a little slower</source>
        <translation>途中で戻ってノイズを加え、崩れを直します。きれいですが、少し遅めです</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>What suits the sampler best</source>
        <translation>サンプラーに最も適したもの</translation>
    </message>
    <message>
        <source>Even steps through the noise levels that the model was trained on</source>
        <translation>モデルが学習したノイズの段階を等間隔に進みます</translation>
    </message>
    <message>
        <source>More steps at low noise: fine detail; the usual partner of the DPM++ samplers</source>
        <translation>低ノイズにステップを多く配り、細部が細やかに。DPM++ 系サンプラーの定番の相手</translation>
    </message>
    <message>
        <source>Each step removes the same share of noise; smooth, soft backgrounds</source>
        <translation>各ステップで同じ割合のノイズを除きます。背景がなめらかで柔らかくなります</translation>
    </message>
    <message>
        <source>Exponential with a bend that can favour either end</source>
        <translation>どちらかの端に重みを置ける曲がりのついた指数型</translation>
    </message>
    <message>
        <source>Even steps without the very last level; for few-step models</source>
        <translation>最後の段階を除いた等間隔のステップ。少ステップのモデル向け</translation>
    </message>
    <message>
        <source>Even steps taken from the end of the training levels</source>
        <translation>学習時の段階の終わりから等間隔に取るステップ</translation>
    </message>
    <message>
        <source>The levels that DDIM was published with</source>
        <translation>DDIM の発表時に使われた段階</translation>
    </message>
    <message>
        <source>Many steps at both ends: firm composition and fine detail</source>
        <translation>両端にステップを多く配り、構図が締まり細部も細やかに</translation>
    </message>
    <message>
        <source>Spaced so that each step costs the same accuracy</source>
        <translation>どのステップでも失う精度が等しくなる間隔</translation>
    </message>
    <message>
        <source>Levels that were tuned on real models, for 10 to 20 steps</source>
        <translation>実際のモデルで調整された段階。10〜20 ステップ向け</translation>
    </message>
    <message>
        <source>For turbo models: 1 to 4 steps</source>
        <translation>ターボモデル向け。1〜4 ステップ</translation>
    </message>
</context>
<context>
    <name>SettingsCommand</name>
    <message>
        <source>change of a setting</source>
        <translation>設定の変更</translation>
    </message>
</context>
<context>
    <name>Tool</name>
    <message>
        <source>mask stroke</source>
        <translation>マスクの描画</translation>
    </message>
    <message>
        <source>eraser stroke</source>
        <translation>マスクの消去</translation>
    </message>
    <message>
        <source>brush stroke</source>
        <translation>ブラシの描画</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>グラデーション</translation>
    </message>
    <message>
        <source>fill of similar colour</source>
        <translation>似た色の塗りつぶし</translation>
    </message>
    <message>
        <source>lasso</source>
        <translation>投げ縄</translation>
    </message>
    <message>
        <source>rectangle</source>
        <translation>長方形</translation>
    </message>
    <message>
        <source>ellipse</source>
        <translation>楕円</translation>
    </message>
    <message>
        <source>Mask brush</source>
        <translation>マスクブラシ</translation>
    </message>
    <message>
        <source>Mask eraser</source>
        <translation>マスク消しゴム</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>投げ縄</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>長方形</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>楕円</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>グラデーション</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>バケツ</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Drag the frame inside the picture to crop, beyond it to make room to paint into.</source>
        <translation>フレームを画像の内側へドラッグすると切り抜き、外側へドラッグすると描き足す余白を作ります。</translation>
    </message>
    <message>
        <source>Paint brush</source>
        <translation>ペイントブラシ</translation>
    </message>
    <message>
        <source>Colour picker</source>
        <translation>スポイト</translation>
    </message>
    <message>
        <source>Takes the colour under the cursor.</source>
        <translation>カーソルの下の色を取ります。</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>選択範囲</translation>
    </message>
    <message>
        <source>Marks what is made anew, within the selection if there is one. Shift-click draws a straight line, Shift-drag changes the size.</source>
        <translation>描き直す場所を、選択範囲があればその中だけマークします。Shift+クリックで直線、Shift+ドラッグでサイズ変更。</translation>
    </message>
    <message>
        <source>Unmarks, within the selection if there is one. The other end of the pen erases with every brush.</source>
        <translation>マークを、選択範囲があればその中だけ消します。ペンの反対側はどのブラシでも消しゴムになります。</translation>
    </message>
    <message>
        <source>Marks what is drawn around; Alt unmarks, Ctrl selects it.</source>
        <translation>囲んだ部分をマークします。Alt でマークを消し、Ctrl で選択します。</translation>
    </message>
    <message>
        <source>Marks a rectangle; Shift makes a square, Alt unmarks, Ctrl selects it.</source>
        <translation>長方形をマークします。Shift で正方形、Alt でマークを消し、Ctrl で選択します。</translation>
    </message>
    <message>
        <source>Marks an ellipse; Shift makes a circle, Alt unmarks, Ctrl selects it.</source>
        <translation>楕円をマークします。Shift で円、Alt でマークを消し、Ctrl で選択します。</translation>
    </message>
    <message>
        <source>Marks fully where the drag begins and less and less to where it ends; Alt unmarks, Ctrl selects.</source>
        <translation>ドラッグの始点を完全に、終点に向かってしだいに弱くマークします。Alt でマークを消し、Ctrl で選択します。</translation>
    </message>
    <message>
        <source>Marks the area of similar colour, within the selection if there is one; Alt unmarks, Ctrl selects it.</source>
        <translation>似た色の領域を、選択範囲があればその中だけマークします。Alt でマークを消し、Ctrl で選択します。</translation>
    </message>
    <message>
        <source>Paints colour into the picture or the chosen layer, within the selection if there is one. Ctrl picks a colour; Alt paints with the other one, and on a layer takes paint away.</source>
        <translation>画像または選んだレイヤーに、選択範囲があればその中だけ色を塗ります。Ctrl で色を取り、Alt でもう一方の色を塗ります。レイヤーでは Alt で塗りを消します。</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Processor features</source>
        <translation>プロセッサの機能</translation>
    </message>
    <message>
        <source>Physical cores</source>
        <translation>物理コア数</translation>
    </message>
</context>
<context>
    <name>WindowOptions</name>
    <message>
        <source>Folder for finished pictures.</source>
        <translation>完成した画像のフォルダー。</translation>
    </message>
    <message>
        <source>Folder for the window&apos;s state and the queue.</source>
        <translation>ウィンドウの状態とキューのフォルダー。</translation>
    </message>
    <message>
        <source>Language of the window, such as de or zh_CN; that of the desktop without it.</source>
        <translation>ウィンドウの言語 (de、zh_CN など)。なければデスクトップの言語。</translation>
    </message>
    <message>
        <source>Library of the engine to use.</source>
        <translation>使用するエンジンのライブラリ。</translation>
    </message>
    <message>
        <source>Print how long the start took, and quit when the model is loaded.</source>
        <translation>起動にかかった時間を表示し、モデルの読み込みが済んだら終了します。</translation>
    </message>
</context>
<context>
    <name>latelier</name>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Prompt strength</source>
        <translation>プロンプトの強さ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>サンプラー</translation>
    </message>
    <message>
        <source>Noise schedule</source>
        <translation>ノイズスケジュール</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Change amount</source>
        <translation>変化の度合い</translation>
    </message>
    <message>
        <source>Clip skip</source>
        <translation>Clip skip</translation>
    </message>
    <message>
        <source>Prompt words</source>
        <translation>プロンプトの語</translation>
    </message>
    <message>
        <source>Euler, Heun, DPM++ 2M</source>
        <translation>Euler, Heun, DPM++ 2M</translation>
    </message>
    <message>
        <source>Automatic, Karras, Exponential</source>
        <translation>Automatic, Karras, Exponential</translation>
    </message>
    <message>
        <source>word, one instead, another instead</source>
        <translation>語, 代わりの語, 別の代わりの語</translation>
    </message>
    <message>
        <source>0.3, 0.5, 0.7</source>
        <translation>0.3, 0.5, 0.7</translation>
    </message>
    <message>
        <source>1-4</source>
        <translation>1-4</translation>
    </message>
    <message>
        <source>1, 2</source>
        <translation>1, 2</translation>
    </message>
    <message>
        <source>10, 20, 30 or 10-30:5</source>
        <translation>10, 20, 30 または 10-30:5</translation>
    </message>
    <message>
        <source>3, 5, 7, 9 or 3-9:2</source>
        <translation>3, 5, 7, 9 または 3-9:2</translation>
    </message>
    <message>
        <source>“%1” is no value for %2.</source>
        <translation>「%1」は%2の値ではありません。</translation>
    </message>
    <message>
        <source>Values for %1 are missing.</source>
        <translation>%1の値がありません。</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>画像を動かす</translation>
    </message>
    <message>
        <source>Drags move the picture in the window.</source>
        <translation>ドラッグするとウィンドウの中で画像が動きます。</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>ブラシを小さく</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>ブラシを大きく</translation>
    </message>
    <message>
        <source>Swap the colours</source>
        <translation>色を入れ替える</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>白と黒</translation>
    </message>
    <message>
        <source>Invert the mask</source>
        <translation>マスクを反転</translation>
    </message>
    <message>
        <source>Clear the mask</source>
        <translation>マスクを消去</translation>
    </message>
    <message>
        <source>Show the mask alone</source>
        <translation>マスクだけを表示</translation>
    </message>
    <message>
        <source>Apply the frame</source>
        <translation>フレームを適用</translation>
    </message>
    <message>
        <source>Paint variations of this picture</source>
        <translation>この画像のバリエーションを描く</translation>
    </message>
    <message>
        <source>Enlarge and paint the details anew</source>
        <translation>拡大して細部を描き直す</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>ドキュメントを保存</translation>
    </message>
    <message>
        <source>Save the document as…</source>
        <translation>ドキュメントに名前を付けて保存…</translation>
    </message>
    <message>
        <source>Enlarge the latent and paint more anew</source>
        <translation>潜在表現を拡大してさらに描き直す</translation>
    </message>
    <message>
        <source>%1 needs a picture to start from.</source>
        <translation>%1には元になる画像が必要です。</translation>
    </message>
    <message>
        <source>The prompt does not contain “%1”.</source>
        <translation>プロンプトに「%1」が含まれていません。</translation>
    </message>
    <message>
        <source>Start from the shown picture</source>
        <translation>表示中の画像から始める</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Shape interval</source>
        <translation>形の間隔</translation>
    </message>
    <message>
        <source>Merged areas</source>
        <translation>まとめる領域</translation>
    </message>
</context>
<context>
    <name>latelier::Application</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>%1 % – Latelier</source>
        <translation>%1 % – Latelier</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Latelier</source>
        <translation>Latelier</translation>
    </message>
    <message>
        <source>The picture is ready.</source>
        <translation>画像ができました。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>About Latelier</source>
        <translation>Latelier について</translation>
    </message>
    <message>
        <source>&lt;b&gt;Latelier %1&lt;/b&gt;&lt;p&gt;A studio for pictures made with latent diffusion.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Latelier %1&lt;/b&gt;&lt;p&gt;潜在拡散で画像を描くスタジオ。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A picture was broken off after step %1 of %2.</source>
        <translation>画像が %2 ステップ中 %1 ステップで中断されました。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>続きを描く</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>あとで続ける</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Pictures of the last time wait in the queue: %1.</source>
        <translation>前回の画像がキューで待っています: %1</translation>
    </message>
    <message>
        <source>Paint them</source>
        <translation>描く</translation>
    </message>
    <message>
        <source>mask of the picture</source>
        <translation>画像のマスク</translation>
    </message>
    <message>
        <source>The picture failed.</source>
        <translation>画像を作れませんでした。</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直す: %1</translation>
    </message>
    <message>
        <source>Memory: %1</source>
        <translation>メモリ: %1</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサ</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>グラフィックカード</translation>
    </message>
    <message>
        <source>The queue is held; the picture waits in it.</source>
        <translation>キューは止められています。画像はキューで待機します。</translation>
    </message>
    <message>
        <source>%1 paints this prompt</source>
        <translation>%1 でこのプロンプトを描きます</translation>
    </message>
</context>
<context>
    <name>latelier::BranchesPanel</name>
    <message>
        <source>Branches</source>
        <translation>ブランチ</translation>
    </message>
    <message>
        <source>Each picture of this session appears here, and under it what branched from it</source>
        <translation>このセッションの画像がここに並び、その下に分岐した画像が並びます</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Compare with the picture shown before</source>
        <translation>前に表示していた画像と比較</translation>
    </message>
</context>
<context>
    <name>latelier::BrushOptions</name>
    <message>
        <source>Brush</source>
        <translation>ブラシ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Diameter in pixels of the picture: [ and ], or Shift-drag on the canvas.</source>
        <translation>画像のピクセルでの直径。[ と ]、またはキャンバスで Shift+ドラッグ。</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>硬さ</translation>
    </message>
    <message>
        <source>How much of the brush covers fully, in percent; the rest fades out.</source>
        <translation>ブラシのうち完全に塗られる割合 (%)。残りはぼけていきます。</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>The most that one stroke covers, in percent. A mask of half strength changes half.</source>
        <translation>ひと筆で塗れる上限 (%)。半分の強さのマスクは半分だけ変えます。</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Between the dabs of a stroke, in percent of the size.</source>
        <translation>ストロークの点の間隔。サイズに対する %。</translation>
    </message>
    <message>
        <source>Stabiliser</source>
        <translation>手ぶれ補正</translation>
    </message>
    <message>
        <source>Length in pixels of the thread that the brush is drawn by.</source>
        <translation>ブラシを引く糸の長さ (ピクセル)。</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>許容差</translation>
    </message>
    <message>
        <source>How far colours may differ for the bucket, 0 to 255.</source>
        <translation>バケツで許す色の差、0 から 255。</translation>
    </message>
    <message>
        <source>size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>A light pen makes a small brush.</source>
        <translation>軽い筆圧でブラシが小さくなります。</translation>
    </message>
    <message>
        <source>opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>A light pen covers less.</source>
        <translation>軽い筆圧で薄く塗ります。</translation>
    </message>
    <message>
        <source>Every stroke is mirrored about the upright middle line.</source>
        <translation>すべてのストロークを縦の中心線で反転して写します。</translation>
    </message>
    <message>
        <source>Every stroke is mirrored about the level middle line.</source>
        <translation>すべてのストロークを横の中心線で反転して写します。</translation>
    </message>
    <message>
        <source>Pen pressure</source>
        <translation>筆圧</translation>
    </message>
    <message>
        <source>What the pressure of a pen changes.</source>
        <translation>筆圧で変わるもの。</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>対称</translation>
    </message>
    <message>
        <source>Paints on both sides at once.</source>
        <translation>両側に同時に描きます。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Other colour</source>
        <translation>もう一つの色</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>X swaps them, D makes them black and white.</source>
        <translation>X で入れ替え、D で白と黒にします。</translation>
    </message>
    <message>
        <source>across</source>
        <translation>横</translation>
    </message>
    <message>
        <source>down</source>
        <translation>縦</translation>
    </message>
</context>
<context>
    <name>latelier::CanvasPresenter</name>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Step %1 of %2, noise level %3</source>
        <translation>ステップ %1 / %2、ノイズ %3</translation>
    </message>
    <message>
        <source>This picture</source>
        <translation>この画像</translation>
    </message>
    <message>
        <source>The run it branched from</source>
        <translation>分岐元の画像</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation>一つ前の画像</translation>
    </message>
</context>
<context>
    <name>latelier::CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation>キャンバス</translation>
    </message>
    <message>
        <source>No picture.</source>
        <translation>画像はありません。</translation>
    </message>
    <message>
        <source>Picture of %1 by %2 pixels, shown at %3 %.</source>
        <translation>%1 × %2 ピクセルの画像、表示倍率 %3 %。</translation>
    </message>
    <message>
        <source>Beside it, for comparison: %1.</source>
        <translation>横に比較用: %1。</translation>
    </message>
    <message>
        <source>Up to a line, another lies over it: %1.</source>
        <translation>境界線まで別の画像が重なっています: %1。</translation>
    </message>
    <message>
        <source>A picture forms: %1 % done.</source>
        <translation>画像を生成中: %1 % 完了。</translation>
    </message>
    <message>
        <source>Arrow keys move the picture, plus and minus zoom.</source>
        <translation>矢印キーで画像を移動、プラスとマイナスで拡大・縮小します。</translation>
    </message>
</context>
<context>
    <name>latelier::ErrorBar</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>latelier::FileDesk</name>
    <message>
        <source>Open picture</source>
        <translation>画像を開く</translation>
    </message>
    <message>
        <source>Save picture as</source>
        <translation>画像に名前を付けて保存</translation>
    </message>
    <message>
        <source>The settings of this picture are in the panels now.</source>
        <translation>この画像の設定をパネルに入れました。</translation>
    </message>
    <message>
        <source>Start from the picture</source>
        <translation>この画像から始める</translation>
    </message>
    <message>
        <source>Pictures and documents (*.png *.jpg *.jpeg *.webp *.exr *.latelier)</source>
        <translation>画像とドキュメント (*.png *.jpg *.jpeg *.webp *.exr *.latelier)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.exr)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.webp *.exr)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 を開いています…</translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be opened.</source>
        <translation>
            <numerusform>%n 個のファイルを開けませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>クリップボードに画像がありません。</translation>
    </message>
</context>
<context>
    <name>latelier::FillPanel</name>
    <message>
        <source>Fill</source>
        <translation>塗り込み</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>画像全体</translation>
    </message>
    <message>
        <source>Only around the mask</source>
        <translation>マスクの周りだけ</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>見る範囲</translation>
    </message>
    <message>
        <source>What the model sees: the whole picture at its own size, or only the part around the mask at the size in Settings, which brings out more detail.</source>
        <translation>モデルが見るもの。元のサイズの画像全体か、設定のサイズにしたマスク周辺だけか。後者は細部がよく出ます。</translation>
    </message>
    <message>
        <source>Around it</source>
        <translation>周囲</translation>
    </message>
    <message>
        <source>Pixels of the picture around the mask that the model sees as well.</source>
        <translation>モデルが一緒に見る、マスクの周りのピクセル数。</translation>
    </message>
    <message>
        <source>The picture as it is</source>
        <translation>元の画像のまま</translation>
    </message>
    <message>
        <source>Colours from around</source>
        <translation>周囲の色</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>ノイズ</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>始まり</translation>
    </message>
    <message>
        <source>What lies under the mask before the model paints there (masked content).</source>
        <translation>モデルが描く前にマスクの下にあるもの (masked content)。</translation>
    </message>
    <message>
        <source>Soft rim</source>
        <translation>縁のぼかし</translation>
    </message>
    <message>
        <source>Blur of the mask&apos;s rim in pixels (mask blur).</source>
        <translation>マスクの縁のぼかし (ピクセル、mask blur)。</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Mirrored picture</source>
        <translation>鏡像</translation>
    </message>
    <message>
        <source>Smeared edge</source>
        <translation>引き伸ばした縁</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>新しい余白</translation>
    </message>
    <message>
        <source>What room beyond the picture is filled with before the model paints it.</source>
        <translation>モデルが描く前に、画像の外の余白を埋めるもの。</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重なり</translation>
    </message>
    <message>
        <source>Pixels of the old picture along new room that are painted anew with it.</source>
        <translation>余白に沿って一緒に描き直す、元の画像のピクセル数。</translation>
    </message>
    <message>
        <source>Apply frame</source>
        <translation>フレームを適用</translation>
    </message>
    <message>
        <source>Crops or extends the picture to the frame (Enter on the canvas).</source>
        <translation>画像をフレームに合わせて切り抜き、または広げます (キャンバスで Enter)。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Puts the frame back around the picture.</source>
        <translation>フレームを画像の周りに戻します。</translation>
    </message>
    <message>
        <source>Take the frame tool and drag the sides of the picture.</source>
        <translation>フレームツールで画像の辺をドラッグしてください。</translation>
    </message>
    <message>
        <source>%1 × %2 of %3 × %4 pixels</source>
        <translation>%3 × %4 ピクセル中 %1 × %2</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 ピクセル</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryBrowser</name>
    <message>
        <source>Rename board</source>
        <translation>ボードの名前を変更</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the gallery</source>
        <translation>ギャラリーを検索</translation>
    </message>
    <message>
        <source>Words of prompts, models, tags and notes: castle &quot;red roof&quot; -night tags:portrait</source>
        <translation>プロンプト、モデル、タグ、メモの語: 城 &quot;赤い屋根&quot; -夜 tags:肖像</translation>
    </message>
    <message>
        <source>Narrow by model, size, rating and more</source>
        <translation>モデル、サイズ、評価などで絞り込む</translation>
    </message>
    <message>
        <source>Show the trash</source>
        <translation>ごみ箱を表示</translation>
    </message>
    <message>
        <source>Import a folder of pictures…</source>
        <translation>画像のフォルダーをインポート…</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>日ごと</translation>
    </message>
    <message>
        <source>By family</source>
        <translation>ファミリーごと</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>A family is what came from one another: branches, sources, runs made again</source>
        <translation>ファミリーは互いから生まれた画像です: ブランチ、元画像、描き直し</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>評価の高い順</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>大きい順</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>モデル順</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>画像の大きさ</translation>
    </message>
    <message>
        <source>Size of the pictures (Ctrl and the wheel)</source>
        <translation>画像の大きさ (Ctrl+ホイール)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>取り消す (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Nothing is like this. Fewer words or choices find more.</source>
        <translation>該当するものがありません。語や条件を減らすと見つかりやすくなります。</translation>
    </message>
    <message>
        <source>The trash is empty. What is moved here stays for 30 days.</source>
        <translation>ごみ箱は空です。ここへ移したものは 30 日間残ります。</translation>
    </message>
    <message>
        <source>Each finished picture appears here. A folder of pictures made elsewhere can be imported.</source>
        <translation>完成した画像がここに並びます。ほかで作った画像のフォルダーもインポートできます。</translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>%1、%2 枚を選択</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n picture(s)</source>
        <translation>
            <numerusform>%n 枚の画像のタグ</numerusform>
        </translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message numerus="yes">
        <source>Board for %n picture(s)</source>
        <translation>
            <numerusform>%n 枚の画像のボード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand %n picture(s) to the desktop&apos;s trash?</source>
        <translation>
            <numerusform>%n 枚の画像をシステムのごみ箱へ移しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Their stars, tags, notes and boards are forgotten. The files can be taken back there.</source>
        <translation>スター、タグ、メモ、ボードは失われます。ファイルはシステムのごみ箱から取り戻せます。</translation>
    </message>
    <message>
        <source>To the desktop&apos;s trash</source>
        <translation>システムのごみ箱へ</translation>
    </message>
    <message>
        <source>Take back out of the trash</source>
        <translation>ごみ箱から戻す</translation>
    </message>
    <message>
        <source>Hand to the desktop&apos;s trash…</source>
        <translation>システムのごみ箱へ…</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>大きく表示</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Use in the panels</source>
        <translation>パネルで使う</translation>
    </message>
    <message>
        <source>All settings and the prompt</source>
        <translation>すべての設定とプロンプト</translation>
    </message>
    <message>
        <source>Only the prompt</source>
        <translation>プロンプトだけ</translation>
    </message>
    <message>
        <source>Only the seed</source>
        <translation>シードだけ</translation>
    </message>
    <message>
        <source>Only the settings</source>
        <translation>設定だけ</translation>
    </message>
    <message>
        <source>Start from this picture</source>
        <translation>この画像から始める</translation>
    </message>
    <message>
        <source>Make again exactly</source>
        <translation>まったく同じに描き直す</translation>
    </message>
    <message>
        <source>Make again with a new seed</source>
        <translation>新しいシードで描き直す</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Make it again and say whether it comes out the same</source>
        <translation>描き直して、同じになるかを確かめます</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スター</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>タグ…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>ごみ箱へ移す</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>%1に追加</translation>
    </message>
    <message>
        <source>New board…</source>
        <translation>新しいボード…</translation>
    </message>
    <message>
        <source>Take off %1</source>
        <translation>%1から外す</translation>
    </message>
    <message>
        <source>Empty…</source>
        <translation>空にする…</translation>
    </message>
    <message>
        <source>Hand all pictures in the trash to the desktop&apos;s trash</source>
        <translation>ごみ箱の画像をすべてシステムのごみ箱へ移します</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Take the chosen pictures back out of the trash</source>
        <translation>選んだ画像をごみ箱から戻します</translation>
    </message>
    <message>
        <source>Look through its steps</source>
        <translation>ステップを見返す</translation>
    </message>
    <message>
        <source>Remove its kept steps (%1)</source>
        <translation>保存されたステップを削除 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>The gallery in the whole window</source>
        <translation>ギャラリーをウィンドウ全体に表示</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryCommands</name>
    <message numerus="yes">
        <source>%n picture(s) moved to the trash.</source>
        <translation>
            <numerusform>%n 枚の画像をごみ箱へ移しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) taken back out of the trash.</source>
        <translation>
            <numerusform>%n 枚の画像をごみ箱から戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) handed to the desktop&apos;s trash.</source>
        <translation>
            <numerusform>%n 枚の画像をシステムのごみ箱へ移しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 pictures handed to the desktop&apos;s trash; the others lie where it cannot take them from, and stay here.</source>
        <translation>%2 枚中 %1 枚をシステムのごみ箱へ移しました。残りは届かない場所にあるため、ここに残ります。</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>元に戻しました: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) starred.</source>
        <translation>
            <numerusform>%n 枚の画像にスターを付けました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The star of %n picture(s) taken away.</source>
        <translation>
            <numerusform>%n 枚の画像のスターを外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) rated %1.</source>
        <translation>
            <numerusform>%n 枚の画像の評価を %1 にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rating of %n picture(s) taken away.</source>
        <translation>
            <numerusform>%n 枚の画像の評価を取り消しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Note kept.</source>
        <translation>メモを保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>The tags of %n picture(s) changed.</source>
        <translation>
            <numerusform>%n 枚の画像のタグを変更しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) put on the board %1.</source>
        <translation>
            <numerusform>%n 枚の画像をボード「%1」に追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) taken off the board %1.</source>
        <translation>
            <numerusform>%n 枚の画像をボード「%1」から外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The board %1 is now %2.</source>
        <translation>ボード「%1」の名前を「%2」に変更しました。</translation>
    </message>
    <message>
        <source>The board %1 is removed.</source>
        <translation>ボード「%1」を削除しました。</translation>
    </message>
    <message>
        <source>%1 given back; the pictures are as they were.</source>
        <translation>%1 を解放しました。画像はそのままです。</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryDesk</name>
    <message>
        <source>Gallery</source>
        <translation>ギャラリー</translation>
    </message>
    <message>
        <source>The file of this picture does not tell how it was made.</source>
        <translation>この画像のファイルには作り方の情報がありません。</translation>
    </message>
    <message>
        <source>It is made again now, to be compared.</source>
        <translation>比較のため、今描き直しています。</translation>
    </message>
    <message>
        <source>The picture is made again, to be compared with the kept one.</source>
        <translation>保存してある画像と比べるために描き直します。</translation>
    </message>
    <message>
        <source>The picture is in the queue.</source>
        <translation>画像はキューに入っています。</translation>
    </message>
    <message>
        <source>Verified: made again, it is the same picture, byte for byte.</source>
        <translation>検証しました。描き直しても 1 バイトも違わない同じ画像です。</translation>
    </message>
    <message>
        <source>Made again, it is not the same: %1 % of its pixels differ, by at most %2 of 255.</source>
        <translation>描き直すと同じになりません。%1 % のピクセルが最大で 255 段階中 %2 違います。</translation>
    </message>
    <message>
        <source>The model was %1 and is %2.</source>
        <translation>モデルは %1 でしたが、今は %2 です。</translation>
    </message>
    <message>
        <source>It was made with %1, now with %2.</source>
        <translation>%1 で描かれ、今は %2 で描きました。</translation>
    </message>
    <message>
        <source>Folder of pictures to import</source>
        <translation>インポートする画像のフォルダー</translation>
    </message>
    <message>
        <source>The model that the picture was made with, %1, is not here. “New seed” makes one like it with the model in the panels.</source>
        <translation>この画像を作ったモデル (%1) はここにありません。「新しいシード」を使うと、パネルのモデルで似た画像を作ります。</translation>
    </message>
    <message>
        <source>which it does not name</source>
        <translation>名前なし</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryDetail</name>
    <message>
        <source>Choose a picture to see how it was made</source>
        <translation>画像を選ぶと、どのように描かれたかがわかります</translation>
    </message>
    <message>
        <source>Settings of the picture</source>
        <translation>画像の設定</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>元になった画像</translation>
    </message>
    <message>
        <source>Led to</source>
        <translation>ここから生まれた画像</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スター</translation>
    </message>
    <message>
        <source>Rate %1 of 5</source>
        <translation>5 段階の %1 と評価</translation>
    </message>
    <message>
        <source>Use all</source>
        <translation>すべて使う</translation>
    </message>
    <message>
        <source>Put the prompt, the seed and all settings into the panels</source>
        <translation>プロンプト、シード、すべての設定をパネルに入れます</translation>
    </message>
    <message>
        <source>Start from it</source>
        <translation>ここから始める</translation>
    </message>
    <message>
        <source>Use this picture as the one to start from</source>
        <translation>この画像を出発点にします</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Put only the prompt into the panels</source>
        <translation>プロンプトだけをパネルに入れます</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Put only the seed into the panels</source>
        <translation>シードだけをパネルに入れます</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Put only the settings into the panels, not the prompt or the seed</source>
        <translation>プロンプトとシードを除く設定だけをパネルに入れます</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Make this picture again exactly</source>
        <translation>この画像をまったく同じに描き直します</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>新しいシード</translation>
    </message>
    <message>
        <source>Make it again with a new seed</source>
        <translation>新しいシードで描き直します</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Make it again and say whether it comes out the same</source>
        <translation>描き直して、同じになるかを確かめます</translation>
    </message>
    <message>
        <source>Tags, between commas</source>
        <translation>タグ (コンマ区切り)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>ボード: %1</translation>
    </message>
    <message>
        <source>In the trash: %1</source>
        <translation>ごみ箱: %1</translation>
    </message>
    <message>
        <source>Look through its steps</source>
        <translation>ステップを見返す</translation>
    </message>
    <message>
        <source>Show the steps on the way to this picture in the timeline, and branch from them</source>
        <translation>この画像に至るステップをタイムラインに表示し、そこから分岐できるようにします</translation>
    </message>
    <message>
        <source>Star (S)</source>
        <translation>スター (S)</translation>
    </message>
    <message>
        <source>Rate %1 of 5 (%1); again takes the rating away</source>
        <translation>5 段階の %1 と評価 (%1)。もう一度押すと評価を消します</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryExportDialog</name>
    <message>
        <source>With prompts and settings in the files</source>
        <translation>プロンプトと設定をファイルに含める</translation>
    </message>
    <message numerus="yes">
        <source>Export %n picture(s)</source>
        <translation>
            <numerusform>%n 枚の画像をエクスポート</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Words in braces are filled in: {date} {time} {seed} {model} {sampler} {prompt} {width} {height} {rating} {id} {name} {number}. A slash makes a folder.</source>
        <translation>波かっこの語は置き換えられます: {date} {time} {seed} {model} {sampler} {prompt} {width} {height} {rating} {id} {name} {number}。スラッシュでフォルダーになります。</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Folder for the copies</source>
        <translation>コピー先のフォルダー</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>例: %1</translation>
    </message>
    <message>
        <source>PNG with 16 bits a channel</source>
        <translation>PNG (チャンネルあたり 16 ビット)</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryFacets</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>サンプラー</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>作成元</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スター</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Painted with a mask</source>
        <translation>マスクで描いたもの</translation>
    </message>
    <message>
        <source>Made from another picture</source>
        <translation>ほかの画像から作ったもの</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スターあり</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>スターなし</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>評価なし</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Time of making</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>いつでも</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>過去 12 か月</translation>
    </message>
    <message>
        <source>Narrow the pictures</source>
        <translation>画像を絞り込む</translation>
    </message>
    <message>
        <source>%1 more…</source>
        <translation>ほか %1 件…</translation>
    </message>
    <message>
        <source>Rename the board…</source>
        <translation>ボードの名前を変更…</translation>
    </message>
    <message>
        <source>Remove the board, keep its pictures</source>
        <translation>ボードを外し、画像は残す</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>2 つの日付の間…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了日</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryFacts</name>
    <message>
        <source>prompt strength %1</source>
        <translation>プロンプトの強さ %1</translation>
    </message>
    <message>
        <source>prompt “%1”</source>
        <translation>プロンプト「%1」</translation>
    </message>
    <message>
        <source>negative prompt “%1”</source>
        <translation>ネガティブプロンプト「%1」</translation>
    </message>
    <message>
        <source>from step %1: %2</source>
        <translation>ステップ %1 から: %2</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>バリエーション</translation>
    </message>
    <message>
        <source>%1 towards seed %2</source>
        <translation>シード %2 へ %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>%1, stopped after %2</source>
        <translation>%1、%2 で停止</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>サンプラー</translation>
    </message>
    <message>
        <source>Noise schedule</source>
        <translation>ノイズスケジュール</translation>
    </message>
    <message>
        <source>Prompt strength</source>
        <translation>プロンプトの強さ</translation>
    </message>
    <message>
        <source>Rescale</source>
        <translation>リスケール</translation>
    </message>
    <message>
        <source>Clip skip</source>
        <translation>Clip skip</translation>
    </message>
    <message>
        <source>Change amount</source>
        <translation>変化の度合い</translation>
    </message>
    <message>
        <source>Mask blur</source>
        <translation>マスクのぼかし</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>ブランチ</translation>
    </message>
    <message>
        <source>from step %1</source>
        <translation>ステップ %1 から</translation>
    </message>
    <message>
        <source>Changed while it formed</source>
        <translation>生成中の変更</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>元画像</translation>
    </message>
    <message>
        <source>Made again</source>
        <translation>描き直し</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>ネガティブプロンプト</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Model hash</source>
        <translation>モデルのハッシュ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>作成元</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Branch at %1</source>
        <translation>%1 で分岐</translation>
    </message>
    <message>
        <source>Kept steps</source>
        <translation>保存されたステップ</translation>
    </message>
    <message>
        <source>In the trash until</source>
        <translation>ごみ箱にある期限</translation>
    </message>
    <message>
        <source>Shape interval</source>
        <translation>形の間隔</translation>
    </message>
    <message>
        <source>Merged areas</source>
        <translation>まとめる領域</translation>
    </message>
    <message>
        <source>Strength in steps</source>
        <translation>強さのステップ</translation>
    </message>
    <message>
        <source>end</source>
        <translation>最後</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryGrid</name>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Arrow keys move between the pictures, Enter shows one, S stars, 0 to 5 rate, Delete moves to the trash.</source>
        <translation>矢印キーで移動、Enter で表示、S でスター、0 から 5 で評価、Delete でごみ箱へ移します。</translation>
    </message>
    <message>
        <source>On their own</source>
        <translation>単独</translation>
    </message>
    <message numerus="yes">
        <source>Family of %n</source>
        <translation>
            <numerusform>%n 枚のファミリー</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>読み込めません</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>ファイルがありません</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryModel</name>
    <message>
        <source>starred</source>
        <translation>スターあり</translation>
    </message>
    <message>
        <source>rated %1 of 5</source>
        <translation>評価 %1 / 5</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryPage</name>
    <message>
        <source>All pictures</source>
        <translation>すべての画像</translation>
    </message>
    <message>
        <source>Back to all pictures (Escape)</source>
        <translation>すべての画像に戻る (Esc)</translation>
    </message>
    <message>
        <source>Lay the two pictures over each other (W)</source>
        <translation>2 枚の画像を重ねる (W)</translation>
    </message>
    <message>
        <source>Choose 2 to 4 pictures to compare them.</source>
        <translation>比較する画像を 2 枚から 4 枚選んでください。</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryTransferDialog</name>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>読み込めなかったもの</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>画像をインポート</translation>
    </message>
    <message>
        <source>Copying the pictures of %1 into the gallery</source>
        <translation>%1 の画像をギャラリーへコピーしています</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) imported</source>
        <translation>
            <numerusform>%n 枚の画像をインポートしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n 枚はすでにあります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n 枚は読み込めませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>停止しました。%1</translation>
    </message>
    <message>
        <source>Export pictures</source>
        <translation>画像をエクスポート</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n picture(s) to %1</source>
        <translation>
            <numerusform>%n 枚の画像を %1 に書き出しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) written.</source>
        <translation>
            <numerusform>%n 枚の画像を書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Check the gallery</source>
        <translation>ギャラリーを検査</translation>
    </message>
    <message>
        <source>Mending the gallery</source>
        <translation>ギャラリーを修復しています</translation>
    </message>
    <message>
        <source>Comparing every file with the gallery&apos;s list</source>
        <translation>すべてのファイルをギャラリーの一覧と照合しています</translation>
    </message>
    <message>
        <source>%1 Mended.</source>
        <translation>%1 修復しました。</translation>
    </message>
    <message>
        <source>Every file and the gallery&apos;s list agree.</source>
        <translation>すべてのファイルがギャラリーの一覧と一致しています。</translation>
    </message>
    <message>
        <source>All that did not agree is mended: %1.</source>
        <translation>一致しなかったものをすべて修復しました: %1 件。</translation>
    </message>
    <message>
        <source>Things that do not agree: %1.</source>
        <translation>一致しないもの: %1 件。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>the parts of a report make a sentence</comment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryViewer</name>
    <message>
        <source>Large pictures</source>
        <translation>大きな画像</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み込めません。</translation>
    </message>
    <message>
        <source>Left and Right show the next picture or, of several, go to the next one. Escape goes back. W lays two pictures over each other, Shift+Left and Shift+Right move the line between them. Up, Down, Ctrl+Left and Ctrl+Right move an enlarged picture. S stars, 0 to 5 rate, Delete moves to the trash.</source>
        <translation>←→で次の画像を表示し、複数あるときは隣の画像に移ります。Esc で戻ります。W で 2 枚を重ね、Shift+← と Shift+→ で境界線を動かします。↑↓、Ctrl+←、Ctrl+→ で拡大した画像を動かします。S でスター、0 から 5 で評価、Delete でごみ箱に移します。</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryWatch</name>
    <message numerus="yes">
        <source>%n picture(s) that lay in the folder are in the gallery now.</source>
        <translation>
            <numerusform>フォルダーにあった %n 枚の画像をギャラリーに加えました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %n picture(s) are gone. “Check the gallery” in the File menu takes them off the list.</source>
        <translation>
            <numerusform>%n 枚の画像のファイルがなくなっています。「ファイル」メニューの「ギャラリーを検査」で一覧から外せます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latelier::GenerationQueue</name>
    <message>
        <source>begins</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>No prompt</source>
        <translation>プロンプトなし</translation>
    </message>
    <message numerus="yes">
        <source>%1 × %2, %n step(s), %3</source>
        <translation>
            <numerusform>%1 × %2、%n ステップ、%3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>prompt strength %1</source>
        <translation>プロンプトの強さ %1</translation>
    </message>
</context>
<context>
    <name>latelier::GridDialog</name>
    <message>
        <source>Grid of settings</source>
        <translation>設定のグリッド</translation>
    </message>
    <message>
        <source>Columns (X)</source>
        <translation>列 (X)</translation>
    </message>
    <message>
        <source>Rows (Y)</source>
        <translation>行 (Y)</translation>
    </message>
    <message>
        <source>Pages (Z)</source>
        <translation>ページ (Z)</translation>
    </message>
    <message>
        <source>Values for %1</source>
        <translation>%1の値</translation>
    </message>
    <message>
        <source>Paint the grid</source>
        <translation>グリッドを描く</translation>
    </message>
    <message>
        <source>Pictures: %1, all with the same seed unless it is an axis.</source>
        <translation>画像: %1。シードが軸でなければ、すべて同じシードです。</translation>
    </message>
    <message>
        <source>Back to the last grid</source>
        <translation>前回のグリッドに戻る</translation>
    </message>
</context>
<context>
    <name>latelier::GridView</name>
    <message>
        <source>Grid of pictures</source>
        <translation>画像のグリッド</translation>
    </message>
    <message>
        <source>Arrow keys move between the pictures, Enter opens one, Escape closes the grid.</source>
        <translation>矢印キーで移動、Enter で開く、Esc でグリッドを閉じます。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>latelier::HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>マニュアルを検索</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>マニュアルのページ</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>マニュアルの本文</translation>
    </message>
</context>
<context>
    <name>latelier::InferenceThread</name>
    <message>
        <source>The memory is not enough for this picture. A smaller size may do.</source>
        <translation>この画像にはメモリが足りません。サイズを小さくしてみてください。</translation>
    </message>
    <message>
        <source>The engine failed. The settings are kept; try again.</source>
        <translation>エンジンが失敗しました。設定は残っています。もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>latelier::Inspector</name>
    <message>
        <source>The inspector needs OpenGL</source>
        <translation>インスペクターには OpenGL が必要です</translation>
    </message>
    <message>
        <source>Nothing to look into yet</source>
        <translation>まだ見るものがありません</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>ステップ %1</translation>
    </message>
    <message>
        <source>Noise level (sigma)</source>
        <translation>ノイズレベル (シグマ)</translation>
    </message>
    <message>
        <source>Prompt strength</source>
        <translation>プロンプトの強さ</translation>
    </message>
    <message>
        <source>Pull of the prompt (norm)</source>
        <translation>プロンプトの影響 (ノルム)</translation>
    </message>
    <message>
        <source>Seconds per step</source>
        <translation>1 ステップの秒数</translation>
    </message>
    <message>
        <source>Latent mean</source>
        <translation>潜在表現の平均</translation>
    </message>
    <message>
        <source>Latent deviation</source>
        <translation>潜在表現の標準偏差</translation>
    </message>
    <message>
        <source>Which word drives which part</source>
        <translation>どの語がどの部分を導くか</translation>
    </message>
    <message>
        <source>Known for the steps that are painted while the inspector is open.</source>
        <translation>インスペクターを開いている間に描いたステップでわかります。</translation>
    </message>
    <message>
        <source>Latent values</source>
        <translation>潜在表現の値</translation>
    </message>
    <message>
        <source>the part that “%1” drives is laid over the picture</source>
        <translation>「%1」が導く部分を画像に重ねて表示</translation>
    </message>
    <message>
        <source>Memory: %1 held, %2 free</source>
        <translation>メモリ: 使用 %1、空き %2</translation>
    </message>
</context>
<context>
    <name>latelier::LayerPanel</name>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Strokes of the paint brush go to the chosen row. The tick shows and hides a layer, F2 or a double click names it.</source>
        <translation>ペイントブラシのストロークは選んだ行に入ります。チェックでレイヤーを表示・非表示にし、F2 またはダブルクリックで名前を付けます。</translation>
    </message>
    <message>
        <source>Opacity of the layer</source>
        <translation>レイヤーの不透明度</translation>
    </message>
    <message>
        <source>How strongly the chosen layer covers what lies under it, in percent.</source>
        <translation>選んだレイヤーが下のものを覆う強さ (パーセント)。</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>New layer</source>
        <translation>新規レイヤー</translation>
    </message>
    <message>
        <source>Lays an empty layer over the chosen row.</source>
        <translation>選んだ行の上に空のレイヤーを置きます。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Takes the chosen layer away.</source>
        <translation>選んだレイヤーを取り除きます。</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Exchanges the chosen layer with the one over it.</source>
        <translation>選んだレイヤーをすぐ上のものと入れ替えます。</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Exchanges the chosen layer with the one under it.</source>
        <translation>選んだレイヤーをすぐ下のものと入れ替えます。</translation>
    </message>
    <message>
        <source>Merge down</source>
        <translation>下と結合</translation>
    </message>
    <message>
        <source>Makes the chosen layer one with what lies under it.</source>
        <translation>選んだレイヤーを下にあるものと一つにします。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>latelier::MainWindow</name>
    <message>
        <source>Latelier</source>
        <translation>Latelier</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>ペイント</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>ブランチ</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Open picture…</source>
        <translation>画像を開く…</translation>
    </message>
    <message>
        <source>Save picture as…</source>
        <translation>画像に名前を付けて保存…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>画像を貼り付け</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop now and keep this step</source>
        <translation>今止めて、このステップを残す</translation>
    </message>
    <message>
        <source>Stop after this picture</source>
        <translation>この画像のあとで止める</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Apply prompt to the running picture</source>
        <translation>生成中の画像にプロンプトを適用</translation>
    </message>
    <message>
        <source>Branch from this step</source>
        <translation>このステップから分岐</translation>
    </message>
    <message>
        <source>Use this picture&apos;s settings</source>
        <translation>この画像の設定を使う</translation>
    </message>
    <message>
        <source>Fit the picture in the window</source>
        <translation>画像をウィンドウに合わせる</translation>
    </message>
    <message>
        <source>Show at 100 %</source>
        <translation>100 % で表示</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>並べて比較</translation>
    </message>
    <message>
        <source>Compare under a wipe line</source>
        <translation>ワイプで比較</translation>
    </message>
    <message>
        <source>Grid of settings (X/Y/Z)</source>
        <translation>設定のグリッド (X/Y/Z)</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Canvas only</source>
        <translation>キャンバスだけ</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>配置を元に戻す</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>What&apos;s this?</source>
        <translation>これは何？</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>ショートカット…</translation>
    </message>
    <message>
        <source>About Latelier</source>
        <translation>Latelier について</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>画像(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;aint</source>
        <translation>ペイント(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>Gallery in the whole window</source>
        <translation>ギャラリーをウィンドウ全体に表示</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速さ</translation>
    </message>
    <message>
        <source>How pictures are kept…</source>
        <translation>画像の保存方法…</translation>
    </message>
    <message>
        <source>Check the gallery…</source>
        <translation>ギャラリーを検査…</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>次のパネル</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>前のパネル</translation>
    </message>
</context>
<context>
    <name>latelier::MaskPanel</name>
    <message>
        <source>Mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Show the mask alone</source>
        <translation>マスクだけを表示</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>反転</translation>
    </message>
    <message>
        <source>Marks what is not marked, and the other way round.</source>
        <translation>マークの有無を入れ替えます。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Unmarks everything.</source>
        <translation>すべてのマークを消します。</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>すべてマーク</translation>
    </message>
    <message>
        <source>Marks the whole picture.</source>
        <translation>画像全体をマークします。</translation>
    </message>
    <message>
        <source>From alpha</source>
        <translation>アルファから</translation>
    </message>
    <message>
        <source>Marks what is transparent in the picture.</source>
        <translation>画像の透明な部分をマークします。</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>広げる</translation>
    </message>
    <message>
        <source>Moves the rim outwards.</source>
        <translation>縁を外側へ動かします。</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>狭める</translation>
    </message>
    <message>
        <source>Moves the rim inwards.</source>
        <translation>縁を内側へ動かします。</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>内側をぼかす</translation>
    </message>
    <message>
        <source>Makes a soft rim that lies inside what is marked.</source>
        <translation>マークの内側に柔らかい縁を作ります。</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>ぼかす</translation>
    </message>
    <message>
        <source>Softens the rim to both sides.</source>
        <translation>縁を両側にぼかします。</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>読み込む…</translation>
    </message>
    <message>
        <source>Takes the grey values of a picture file as the mask.</source>
        <translation>画像ファイルの明るさをマスクにします。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Writes the mask as a grey PNG file.</source>
        <translation>マスクをグレースケールの PNG ファイルに書き出します。</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>By</source>
        <translation>量</translation>
    </message>
    <message>
        <source>How far grow, shrink, feather and blur go.</source>
        <translation>広げる、狭める、ぼかすの量。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>The colour that the mask shows in over the picture.</source>
        <translation>画像の上に表示するマスクの色。</translation>
    </message>
    <message>
        <source>Opacity of the mask</source>
        <translation>マスクの不透明度</translation>
    </message>
    <message>
        <source>How strongly the mask covers the picture, in percent.</source>
        <translation>マスクが画像を覆う強さ (%)。</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Colour of the mask</source>
        <translation>マスクの色</translation>
    </message>
    <message>
        <source>From selection</source>
        <translation>選択範囲から</translation>
    </message>
    <message>
        <source>Marks what is selected. To select, hold Ctrl while a lasso, rectangle, ellipse, gradient or bucket is drawn.</source>
        <translation>選択範囲をマークします。Ctrl を押しながら投げ縄・長方形・楕円・グラデーション・バケツを使うと選択できます。</translation>
    </message>
    <message>
        <source>To selection</source>
        <translation>選択範囲へ</translation>
    </message>
    <message>
        <source>Selects what is marked and unmarks it. Brushes and shapes paint only on what is selected.</source>
        <translation>マークした部分を選択範囲にし、マークを外します。ブラシと図形は選択範囲の中にだけ描きます。</translation>
    </message>
</context>
<context>
    <name>latelier::ModelDesk</name>
    <message>
        <source>No model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>モデルを読み込んでいます</translation>
    </message>
    <message>
        <source>Folder of models</source>
        <translation>モデルのフォルダー</translation>
    </message>
    <message>
        <source>Tiny decoder for previews</source>
        <translation>プレビュー用の小型デコーダー</translation>
    </message>
    <message>
        <source>Tiny decoders (*.safetensors *.pth *.pt *.ckpt)</source>
        <translation>小型デコーダー (*.safetensors *.pth *.pt *.ckpt)</translation>
    </message>
    <message>
        <source>Use %1 × %2</source>
        <translation>%1 × %2 を使う</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Use the starter model</source>
        <translation>スターターモデルを使う</translation>
    </message>
    <message>
        <source>%1 is nothing to paint with: it holds %2.</source>
        <translation>%1では描けません。ファイルの内容: %2。</translation>
    </message>
</context>
<context>
    <name>latelier::PaintDesk</name>
    <message>
        <source>Generate paints a new picture. Mark a part of one to change only that part.</source>
        <translation>「生成」は新しい画像を描きます。一部をマークすると、そこだけが変わります。</translation>
    </message>
    <message>
        <source>Generate paints the whole picture anew, as far as the change amount allows.</source>
        <translation>「生成」は変化の度合いの範囲で画像全体を描き直します。</translation>
    </message>
    <message>
        <source>Generate fills the marked part and leaves the rest as it is.</source>
        <translation>「生成」はマークした部分を塗り込み、残りはそのままにします。</translation>
    </message>
    <message>
        <source>opened picture</source>
        <translation>画像を開く</translation>
    </message>
    <message>
        <source>picture put away</source>
        <translation>画像を片付ける</translation>
    </message>
    <message>
        <source>This is a preview of a step; a finished picture can be painted on.</source>
        <translation>これはステップのプレビューです。描けるのは完成した画像です。</translation>
    </message>
    <message>
        <source>picture to paint on</source>
        <translation>描く画像</translation>
    </message>
    <message>
        <source>The picture that you work on has another size now; the new one is in Branches.</source>
        <translation>作業中の画像のサイズが変わりました。新しい画像はブランチにあります。</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>塗り込み</translation>
    </message>
    <message>
        <source>repaint</source>
        <translation>描き直し</translation>
    </message>
    <message>
        <source>inverted mask</source>
        <translation>マスクの反転</translation>
    </message>
    <message>
        <source>cleared mask</source>
        <translation>マスクの消去</translation>
    </message>
    <message>
        <source>marked all</source>
        <translation>すべてマーク</translation>
    </message>
    <message>
        <source>grown mask</source>
        <translation>マスクを広げる</translation>
    </message>
    <message>
        <source>shrunk mask</source>
        <translation>マスクを狭める</translation>
    </message>
    <message>
        <source>feathered mask</source>
        <translation>マスクの内側ぼかし</translation>
    </message>
    <message>
        <source>blurred mask</source>
        <translation>マスクのぼかし</translation>
    </message>
    <message>
        <source>mask from alpha</source>
        <translation>アルファからマスク</translation>
    </message>
    <message>
        <source>Load mask</source>
        <translation>マスクを読み込む</translation>
    </message>
    <message>
        <source>loaded mask</source>
        <translation>マスクの読み込み</translation>
    </message>
    <message>
        <source>Save mask</source>
        <translation>マスクを保存</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>extended picture</source>
        <translation>画像の拡張</translation>
    </message>
    <message>
        <source>cropped picture</source>
        <translation>画像の切り抜き</translation>
    </message>
    <message>
        <source>Variations are made of a picture that was painted here; show one from Branches first.</source>
        <translation>バリエーションはここで描いた画像から作ります。先にブランチから 1 枚を表示してください。</translation>
    </message>
    <message>
        <source>There is no finished picture to enlarge.</source>
        <translation>拡大できる完成した画像がありません。</translation>
    </message>
    <message>
        <source>The picture is as large as it can be painted anew.</source>
        <translation>画像は描き直せる最大の大きさです。</translation>
    </message>
    <message>
        <source>Generate makes the new room of the frame and fills it.</source>
        <translation>「生成」はフレームの新しい部分を作って塗り込みます。</translation>
    </message>
    <message>
        <source>Generate crops the picture to the frame first.</source>
        <translation>「生成」はまず画像をフレームに合わせて切り抜きます。</translation>
    </message>
    <message>
        <source>shown layer</source>
        <translation>レイヤーの表示</translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation>レイヤーの非表示</translation>
    </message>
    <message>
        <source>renamed layer</source>
        <translation>レイヤー名の変更</translation>
    </message>
    <message>
        <source>opacity of a layer</source>
        <translation>レイヤーの不透明度</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>レイヤー %1</translation>
    </message>
    <message>
        <source>new layer</source>
        <translation>新規レイヤー</translation>
    </message>
    <message>
        <source>deleted layer</source>
        <translation>レイヤーの削除</translation>
    </message>
    <message>
        <source>raised layer</source>
        <translation>レイヤーを上へ</translation>
    </message>
    <message>
        <source>lowered layer</source>
        <translation>レイヤーを下へ</translation>
    </message>
    <message>
        <source>merged layers</source>
        <translation>レイヤーの結合</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>何も選択されていません。</translation>
    </message>
    <message>
        <source>mask from selection</source>
        <translation>選択範囲からマスク</translation>
    </message>
    <message>
        <source>Nothing is marked.</source>
        <translation>何もマークされていません。</translation>
    </message>
    <message>
        <source>mask to selection</source>
        <translation>マスクを選択範囲に</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.exr)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.webp *.exr)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
</context>
<context>
    <name>latelier::PaintFiles</name>
    <message>
        <source>There is no picture that is worked on.</source>
        <translation>作業中の画像がありません。</translation>
    </message>
    <message>
        <source>Save the document as</source>
        <translation>ドキュメントに名前を付けて保存</translation>
    </message>
    <message>
        <source>Latelier documents (*.latelier)</source>
        <translation>Latelier ドキュメント (*.latelier)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>Latelier</source>
        <translation>Latelier</translation>
    </message>
    <message>
        <source>The picture that you worked on the last time is kept, to the last stroke.</source>
        <translation>前回作業していた画像は、最後のひと筆まで残っています。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>続きを描く</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>片付ける</translation>
    </message>
    <message>
        <source>Ask again next time</source>
        <translation>次回もう一度たずねる</translation>
    </message>
</context>
<context>
    <name>latelier::PaintSurface</name>
    <message>
        <source>%1: arrow keys move it, Enter puts it down and lifts it.</source>
        <translation>%1：矢印キーで動かし、Enter で下ろして上げます。</translation>
    </message>
    <message>
        <source>%1 at %2, %3, put down.</source>
        <translation>%1: 位置 %2, %3、下ろしています。</translation>
    </message>
    <message>
        <source>%1 at %2, %3.</source>
        <translation>%1: 位置 %2, %3。</translation>
    </message>
    <message>
        <source>Only the mask is shown.</source>
        <translation>マスクだけを表示しています。</translation>
    </message>
    <message>
        <source>%1 % of the picture is marked to be made anew.</source>
        <translation>画像の %1 % が描き直す場所としてマークされています。</translation>
    </message>
    <message>
        <source>Brushes paint only on what is selected.</source>
        <translation>ブラシは選択範囲の中にだけ描きます。</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) lie over the picture; paint goes to “%1”.</source>
        <translation>
            <numerusform>画像の上に %n 枚のレイヤーがあり、「%1」に描きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The frame has %1 by %2 pixels and begins at %3, %4.</source>
        <translation>フレームは %1 × %2 ピクセルで、%3, %4 から始まります。</translation>
    </message>
    <message>
        <source>It is %1 pixels wide.</source>
        <translation>太さは %1 ピクセルです。</translation>
    </message>
    <message>
        <source>The colour is %1.</source>
        <translation>色は %1 です。</translation>
    </message>
</context>
<context>
    <name>latelier::PictureStore</name>
    <message>
        <source>The picture could not be saved to %1: %2.</source>
        <translation>画像を %1 に保存できませんでした: %2</translation>
    </message>
    <message>
        <source>The picture to compare with is no longer in the gallery.</source>
        <translation>比較する画像はもうギャラリーにありません。</translation>
    </message>
</context>
<context>
    <name>latelier::PromptEdit</name>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%2 トークン中 %1</translation>
    </message>
    <message>
        <source>%1 of %2 tokens, %3 parts</source>
        <translation>%2 トークン中 %1、%3 区分</translation>
    </message>
    <message>
        <source>This model does not know the word “%1”.</source>
        <translation>このモデルは「%1」という語を知りません。</translation>
    </message>
</context>
<context>
    <name>latelier::PromptPanel</name>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>What shall be in the picture</source>
        <translation>画像に描きたいもの</translation>
    </message>
    <message>
        <source>What shall be in the picture. (word:1.2) weighs a word more, (word:0.8) less;
Ctrl+Up and Ctrl+Down do it for the selected words.</source>
        <translation>画像に描きたいもの。(語:1.2) で語を強く、(語:0.8) で弱くします。
Ctrl+↑ と Ctrl+↓ で選択した語に適用します。</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>ネガティブプロンプト</translation>
    </message>
    <message>
        <source>What to keep out (negative prompt)</source>
        <translation>避けたいもの (ネガティブプロンプト)</translation>
    </message>
    <message>
        <source>What the picture moves away from. It has no effect at prompt strength 1.</source>
        <translation>画像が遠ざかるもの。プロンプトの強さが 1 のときは効きません。</translation>
    </message>
    <message>
        <source>Length of the prompt in tokens</source>
        <translation>プロンプトの長さ (トークン)</translation>
    </message>
    <message>
        <source>Apply the prompt to the picture that is forming, from its next step on</source>
        <translation>生成中の画像に、次のステップからプロンプトを適用します</translation>
    </message>
    <message>
        <source>Apply the prompt to the running picture</source>
        <translation>生成中の画像にプロンプトを適用</translation>
    </message>
    <message>
        <source>Add a style to the prompt</source>
        <translation>プロンプトにスタイルを加える</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Stop at once</source>
        <translation>すぐに止める</translation>
    </message>
    <message>
        <source>Paint this prompt</source>
        <translation>このプロンプトを描く</translation>
    </message>
</context>
<context>
    <name>latelier::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Remove from the queue (Del)</source>
        <translation>キューから外す (Del)</translation>
    </message>
    <message>
        <source>Hold the queue: start nothing new</source>
        <translation>キューを止める: 新しいものを始めません</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>前へ (Alt+↑)</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>後ろへ (Alt+↓)</translation>
    </message>
    <message>
        <source>Duplicate (Ins)</source>
        <translation>複製 (Ins)</translation>
    </message>
    <message>
        <source>Nothing waits. %1 while a picture forms puts the next one here</source>
        <translation>待っているものはありません。画像の生成中に %1 で次がここに入ります</translation>
    </message>
</context>
<context>
    <name>latelier::RunHistory</name>
    <message>
        <source>No prompt</source>
        <translation>プロンプトなし</translation>
    </message>
    <message>
        <source>Same settings</source>
        <translation>同じ設定</translation>
    </message>
    <message>
        <source>From step %1: %2</source>
        <translation>ステップ %1 から: %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>シード %1</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <source>stopped at step %1, %2</source>
        <translation>ステップ %1 で停止、%2</translation>
    </message>
    <message>
        <source>failed, %1</source>
        <translation>失敗、%1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n ステップ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latelier::SavingDialog</name>
    <message>
        <source>Keep the steps of each picture</source>
        <translation>各画像のステップを保存する</translation>
    </message>
    <message>
        <source>Remove kept steps…</source>
        <translation>保存されたステップを削除…</translation>
    </message>
    <message>
        <source>How pictures are kept</source>
        <translation>画像の保存方法</translation>
    </message>
    <message>
        <source>PNG with 16 bits a channel</source>
        <translation>PNG (チャンネルあたり 16 ビット)</translation>
    </message>
    <message>
        <source>Old pictures can then be looked through in the timeline, and branched from, as new ones</source>
        <translation>古い画像も新しい画像と同じように、タイムラインで見返したり分岐したりできます</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Every pixel as it was made; read by all programs.</source>
        <translation>すべてのピクセルがそのまま残ります。どのプログラムでも読めます。</translation>
    </message>
    <message>
        <source>Smaller files that lose a little. The settings are kept all the same.</source>
        <translation>ファイルは小さくなりますが、画質がわずかに落ちます。設定はそのまま残ります。</translation>
    </message>
    <message>
        <source>No steps are kept.</source>
        <translation>保存されたステップはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Steps of %n picture(s): %1</source>
        <translation>
            <numerusform>%n 枚の画像のステップ: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove kept steps</source>
        <translation>保存されたステップを削除</translation>
    </message>
    <message numerus="yes">
        <source>Remove the kept steps of %n picture(s)?</source>
        <translation>
            <numerusform>%n 枚の画像の保存されたステップを削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>The pictures stay. Their steps can be had again by making them again.</source>
        <translation>画像は残ります。描き直せばステップも再び得られます。</translation>
    </message>
    <message>
        <source>Remove the steps</source>
        <translation>ステップを削除</translation>
    </message>
    <message>
        <source>What the decoder gave, not rounded to 8 bits a channel: for grading and printing.</source>
        <translation>デコーダーの出力を 1 チャンネル 8 ビットに丸めずに保存します。色調整や印刷に向いています。</translation>
    </message>
</context>
<context>
    <name>latelier::SettingsForm</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>latelier::SettingsPanel</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>The network that paints. Each has learned its own world of pictures.</source>
        <translation>絵を描くネットワーク。それぞれが独自の画像の世界を学んでいます。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Width and height in pixels. Models paint best near the size they were trained at.</source>
        <translation>幅と高さ (ピクセル)。モデルは学習したサイズに近いほどうまく描きます。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>How many times the picture is refined. More is slower; most samplers settle between 15 and 30.</source>
        <translation>画像を磨く回数。多いほど遅くなります。多くのサンプラーは 15 から 30 で落ち着きます。</translation>
    </message>
    <message>
        <source>Prompt strength</source>
        <translation>プロンプトの強さ</translation>
    </message>
    <message>
        <source>guidance scale</source>
        <translation>guidance scale</translation>
    </message>
    <message>
        <source>How strictly the picture follows the prompt. Low is free and soft, high is literal and harsh.
It can be moved while a picture forms.</source>
        <translation>画像がプロンプトに従う厳しさ。低いと自由で柔らかく、高いと忠実で硬くなります。
画像の形成中にも動かせます。</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>サンプラー</translation>
    </message>
    <message>
        <source>The way from noise to picture: how each step uses what the model sees.</source>
        <translation>ノイズから画像への道筋。モデルの見たものを各ステップがどう使うか。</translation>
    </message>
    <message>
        <source>Noise schedule</source>
        <translation>ノイズスケジュール</translation>
    </message>
    <message>
        <source>Where along the way the steps are spent: on composition or on detail.</source>
        <translation>ステップを道筋のどこに使うか。構図か、細部か。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The number that the starting noise grows from. The same seed and settings give the same picture.</source>
        <translation>最初のノイズの元になる数。同じシードと設定からは同じ画像ができます。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>How many pictures to paint, each with the next seed.</source>
        <translation>描く枚数。それぞれ次のシードを使います。</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>出発点</translation>
    </message>
    <message>
        <source>The picture that is changed. Drop another one on the canvas to replace it.</source>
        <translation>変えていく画像。別の画像をキャンバスにドロップすると置き換わります。</translation>
    </message>
    <message>
        <source>Change amount</source>
        <translation>変化の度合い</translation>
    </message>
    <message>
        <source>denoising strength</source>
        <translation>denoising strength</translation>
    </message>
    <message>
        <source>How far the picture may move from the one it starts from: 0 keeps it, 1 ignores it.</source>
        <translation>出発点の画像からどこまで離れてよいか。0 はそのまま、1 は無視。</translation>
    </message>
    <message>
        <source>Clip skip</source>
        <translation>Clip skip</translation>
    </message>
    <message>
        <source>layers of the text encoder left out, plus 1</source>
        <translation>テキストエンコーダーで省く層の数 + 1</translation>
    </message>
    <message>
        <source>2 reads the prompt a little more loosely; some models were trained that way.</source>
        <translation>2 はプロンプトを少し緩く読みます。そのように学習したモデルもあります。</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>毎ステップ</translation>
    </message>
    <message>
        <source>Every 2 steps</source>
        <translation>2 ステップごと</translation>
    </message>
    <message>
        <source>Every 5 steps</source>
        <translation>5 ステップごと</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>How often the forming picture is shown. Each preview costs a little time.</source>
        <translation>生成中の画像を表示する頻度。プレビューのたびに少し時間がかかります。</translation>
    </message>
    <message>
        <source>Quick colours</source>
        <translation>簡易カラー</translation>
    </message>
    <message>
        <source>Full decoder</source>
        <translation>完全なデコーダー</translation>
    </message>
    <message>
        <source>Preview by</source>
        <translation>プレビュー方法</translation>
    </message>
    <message>
        <source>preview method</source>
        <translation>preview method</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>モデルのフォルダーを追加</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>幅と高さを入れ替える</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Usual sizes</source>
        <translation>よく使うサイズ</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>新しいシード</translation>
    </message>
    <message>
        <source>Draw a new seed now</source>
        <translation>新しいシードを今引く</translation>
    </message>
    <message>
        <source>Reuse the last seed</source>
        <translation>前のシードをもう一度使う</translation>
    </message>
    <message>
        <source>Take the last picture&apos;s seed and keep it</source>
        <translation>前の画像のシードを取り、固定します</translation>
    </message>
    <message>
        <source>Keep the seed</source>
        <translation>シードを固定</translation>
    </message>
    <message>
        <source>Keep this seed for the next pictures; unlocked, each picture draws a new one</source>
        <translation>次の画像でもこのシードを使います。解除すると画像ごとに新しいシードを引きます</translation>
    </message>
    <message>
        <source>Start from noise again</source>
        <translation>ノイズからの開始に戻す</translation>
    </message>
    <message>
        <source>Starter model</source>
        <translation>スターターモデル</translation>
    </message>
    <message>
        <source>%1 · %2 px · %3</source>
        <translation>%1 · %2 px · %3</translation>
    </message>
    <message>
        <source>Tiny decoder…</source>
        <translation>小型デコーダー…</translation>
    </message>
    <message>
        <source>Quick colours cost nothing but are coarse; the full decoder shows the true picture and takes its time;
a tiny decoder (a TAESD file, which is to be had beside the models) is nearly as true and quick.</source>
        <translation>簡易カラーは負担がありませんが粗く、完全なデコーダーは本当の画像を示しますが時間がかかります。
小型デコーダー (モデルと並んで配布される TAESD ファイル) はほぼ同じ忠実さで速く表示します。</translation>
    </message>
    <message>
        <source>Tiny decoder: %1</source>
        <translation>小型デコーダー: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Fast (8 bits)</source>
        <translation>高速 (8 ビット)</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 ビット</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32 ビット</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>The numbers that the model computes with. Fast more than halves the time on newer processors, and nearly
halves the model&apos;s memory, for a difference that is hard to see. Automatic takes 16 or 32 bits, whichever
suits this computer.</source>
        <translation>モデルの計算に使う数値の形式です。「高速」は新しいプロセッサーでは所要時間が半分以下、モデルのメモリもほぼ半分になり、
見た目の違いはほとんどありません。「自動」はこのコンピューターに合わせて 16 ビットか 32 ビットを選びます。</translation>
    </message>
    <message>
        <source>fingerprint %1 %</source>
        <translation>フィンガープリント %1 %</translation>
    </message>
</context>
<context>
    <name>latelier::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Weight of the selected words</source>
        <translation>選択した語の重み</translation>
    </message>
    <message>
        <source>Ctrl+Up, Ctrl+Down</source>
        <translation>Ctrl+↑、Ctrl+↓</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>画像を動かす</translation>
    </message>
    <message>
        <source>Space or middle button, arrow keys</source>
        <translation>Space または中ボタン、矢印キー</translation>
    </message>
    <message>
        <source>Zoom to the cursor</source>
        <translation>カーソルに向けて拡大縮小</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>ホイール</translation>
    </message>
    <message>
        <source>Step before, step after</source>
        <translation>前のステップ、次のステップ</translation>
    </message>
    <message>
        <source>Left, Right on the timeline</source>
        <translation>タイムラインで ←、→</translation>
    </message>
    <message>
        <source>Canvas only</source>
        <translation>キャンバスだけ</translation>
    </message>
    <message>
        <source>Tab on the canvas</source>
        <translation>キャンバスで Tab</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”.</source>
        <translation>%1 は「%2」で使われています。</translation>
    </message>
    <message>
        <source>“%1” is now %2.</source>
        <translation>「%1」は %2 になりました。</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>操作を検索</translation>
    </message>
    <message>
        <source>Standard keys</source>
        <translation>既定のキー</translation>
    </message>
    <message>
        <source>Every action has its standard keys again.</source>
        <translation>すべての操作を既定のキーに戻しました。</translation>
    </message>
    <message>
        <source>“%1” has no keys now.</source>
        <translation>「%1」のキーはなくなりました。</translation>
    </message>
    <message>
        <source>Press the new keys in a field. Backspace leaves the action without keys.</source>
        <translation>欄の中で新しいキーを押してください。Backspace キーで、その操作のキーがなくなります。</translation>
    </message>
</context>
<context>
    <name>latelier::SpeedSettings</name>
    <message>
        <source>Settings that take less time and change the picture a little. All are off unless you move them.
They hold for the next picture or branch, and each picture keeps its own.
Try Fast under Precision first: on newer processors it saves more and changes less.</source>
        <translation>画像が少し変わる代わりに、時間を短くする設定です。動かさないかぎり、すべてオフです。
次の画像やブランチから有効になり、画像ごとに記録されます。
まず「精度」の「高速」をお試しください。新しいプロセッサーでは、より速く、変化も小さくなります。</translation>
    </message>
    <message>
        <source>Shape interval</source>
        <translation>形の間隔</translation>
    </message>
    <message>
        <source>steps between deep features, DeepCache</source>
        <translation>深い特徴を計算する間隔、DeepCache</translation>
    </message>
    <message>
        <source>The large shapes are worked out anew at every so many steps, and kept for those between. 1 is every step.
2 takes little more than half the time, for a difference that is hard to see in most pictures;
from 3 on, details come out differently.</source>
        <translation>大きな形を何ステップごとに計算し直すか。その間は前の結果を使います。1 は毎ステップです。
2 では所要時間が半分あまりになり、ほとんどの画像で違いは目立ちません。
3 以上では細部が変わります。</translation>
    </message>
    <message>
        <source>Merged areas</source>
        <translation>まとめる領域</translation>
    </message>
    <message>
        <source>token merging ratio</source>
        <translation>token merging ratio</translation>
    </message>
    <message>
        <source>The share of the picture&apos;s smallest areas that the model looks at as one with another like them.
0 merges none. It saves more the larger the picture is, and costs fine texture.</source>
        <translation>画像のいちばん小さな領域のうち、よく似た領域とまとめて一つとして扱う割合。0 ではまとめません。
画像が大きいほど速くなりますが、細かな質感が失われます。</translation>
    </message>
    <message>
        <source>Strength in steps</source>
        <translation>強さのステップ</translation>
    </message>
    <message>
        <source>guidance interval</source>
        <translation>guidance interval</translation>
    </message>
    <message>
        <source>The first and the last step in which the prompt strength acts. The other steps take about
half the time and follow the prompt as softly as a prompt strength of 1 does.</source>
        <translation>プロンプトの強さが働く最初と最後のステップ。それ以外のステップは所要時間がほぼ半分で、
プロンプトの強さ 1 のときのように柔らかくプロンプトに従います。</translation>
    </message>
    <message>
        <source>First step of the prompt strength</source>
        <translation>プロンプトの強さが働く最初のステップ</translation>
    </message>
    <message>
        <source>end</source>
        <translation>最後</translation>
    </message>
    <message>
        <source>Last step of the prompt strength</source>
        <translation>プロンプトの強さが働く最後のステップ</translation>
    </message>
    <message>
        <source>Save time</source>
        <translation>時間の節約</translation>
    </message>
    <message>
        <source>Save time (in use)</source>
        <translation>時間の節約（使用中）</translation>
    </message>
</context>
<context>
    <name>latelier::Studio</name>
    <message>
        <source>step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <source>%1 s per step</source>
        <translation>1 ステップ %1 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>%1 with the queue</source>
        <translation>キューを含めて %1</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>モデルを読み込んでいます</translation>
    </message>
    <message>
        <source>Reading the start picture</source>
        <translation>元の画像を読み取っています</translation>
    </message>
    <message>
        <source>Repeating the steps before the branch</source>
        <translation>分岐までのステップを再現しています</translation>
    </message>
    <message>
        <source>Turning the last step into the picture</source>
        <translation>最後のステップを画像にしています</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
</context>
<context>
    <name>latelier::TimelineCells</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Timeline of steps</source>
        <translation>ステップのタイムライン</translation>
    </message>
    <message>
        <source>Left and right show the step before and after, End goes back to the latest.</source>
        <translation>左右キーで前後のステップ、End で最新のステップを表示します。</translation>
    </message>
    <message>
        <source>The steps of the picture appear here while it forms</source>
        <translation>生成中の画像のステップがここに並びます</translation>
    </message>
    <message>
        <source>Step %1: noise level %2, prompt strength %3, %4</source>
        <translation>ステップ %1: ノイズ %2、プロンプトの強さ %3、%4</translation>
    </message>
    <message>
        <source>Changed here: %1</source>
        <translation>ここで変更: %1</translation>
    </message>
</context>
<context>
    <name>latelier::TimelineStrip</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stop now and keep this step as the picture</source>
        <translation>今止めて、このステップを画像として残す</translation>
    </message>
    <message>
        <source>Play the steps</source>
        <translation>ステップを再生</translation>
    </message>
    <message>
        <source>Branch from here: go on from this step with the settings shown now</source>
        <translation>ここから分岐: 今の設定でこのステップから続ける</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>再開</translation>
    </message>
</context>
<context>
    <name>latelier::TooLarge</name>
    <message>
        <source>A picture of %1 × %2 needs about %3 of memory, and %4 are free.</source>
        <translation>%1 × %2 の画像には約 %3 のメモリが必要ですが、空きは %4 です。</translation>
    </message>
    <message>
        <source>%1 × %2 would fit.</source>
        <translation>%1 × %2 なら収まります。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A studio for pictures made with latent diffusion</source>
        <translation>潜在拡散で画像を描くスタジオ</translation>
    </message>
    <message>
        <source>Pictures and models to open.</source>
        <translation>開く画像とモデル。</translation>
    </message>
</context>
</TS>
