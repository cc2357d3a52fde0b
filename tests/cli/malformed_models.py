"""Model files that are broken in one way each: broken_models(folder) writes them and gives their paths by name."""

import io
import json
import os
import pickle
import struct
import zipfile


def safetensors(header, data=b"", length=None):
    if not isinstance(header, bytes):
        header = json.dumps(header).encode()
    return struct.pack("<Q", len(header) if length is None else length) + header + data


def entry(dtype="F32", shape=(2,), offsets=(0, 8)):
    return {"dtype": dtype, "shape": list(shape), "data_offsets": list(offsets)}


def without(key):
    broken = entry()
    del broken[key]
    return broken


def safetensors_files():
    data = bytes(8)
    two = bytes(16)
    yield "empty", b""
    yield "shorter than a length", b"\1\0\0\0\0\0\0"
    yield "length only", struct.pack("<Q", 16)
    yield "length beyond the file", safetensors({"a": entry()}, data, length=10_000)
    yield "length of 2^63", safetensors({"a": entry()}, data, length=1 << 63)
    yield "length of 2^64-1", safetensors({"a": entry()}, data, length=(1 << 64) - 1)
    yield "length of zero", safetensors(b"", data)
    yield "length that cuts the header", safetensors({"a": entry()}, data, length=20)
    yield "header that is no JSON", safetensors(b"{a: 1}", data)
    yield "header that is a list", safetensors([], data)
    yield "header that starts with a blank", safetensors(b"  " + json.dumps({"a": entry()}).encode(), data)
    yield "header that is no UTF-8", safetensors(b'{"\xff\xfe": {}}', data)
    yield "header with words after it", safetensors(json.dumps({"a": entry()}).encode() + b"x", data)
    yield "header nested deeply", safetensors(b'{"a":' * 50_000 + b"1" + b"}" * 50_000)
    yield "tensor that is a number", safetensors({"a": 1}, data)
    yield "tensor that is null", safetensors({"a": None}, data)
    for key in ("dtype", "shape", "data_offsets"):
        yield f"tensor without {key}", safetensors({"a": without(key)}, data)
    yield "unknown dtype", safetensors({"a": entry(dtype="F31")}, data)
    yield "dtype that is a number", safetensors({"a": entry(dtype=32)}, data)
    yield "shape that is a number", safetensors({"a": entry() | {"shape": 2}}, data)
    yield "shape with a negative side", safetensors({"a": entry(shape=(-2,))}, data)
    yield "shape with a fraction", safetensors({"a": entry(shape=(2.5,))}, data)
    yield "shape with a text", safetensors({"a": entry(shape=("2",))}, data)
    yield "shape that overflows", safetensors({"a": entry(shape=(1 << 32, 1 << 32, 1 << 32))}, data)
    yield "shape that overflows to its size", safetensors({"a": entry(shape=((1 << 62) + 2,))}, data)
    yield "shape larger than its bytes", safetensors({"a": entry(shape=(3,))}, data)
    yield "shape smaller than its bytes", safetensors({"a": entry(shape=(1,))}, data)
    yield "one offset", safetensors({"a": entry(offsets=(0,))}, data)
    yield "three offsets", safetensors({"a": entry(offsets=(0, 8, 8))}, data)
    yield "offsets in reverse", safetensors({"a": entry(offsets=(8, 0))}, data)
    yield "negative offset", safetensors({"a": entry(offsets=(-8, 0))}, data)
    yield "offset with a fraction", safetensors({"a": entry(offsets=(0.5, 8.5))}, data)
    yield "offset that is a text", safetensors({"a": entry(offsets=("0", "8"))}, data)
    yield "offset beyond the data", safetensors({"a": entry(offsets=(8, 16))}, data)
    yield "offset of 2^64-1", safetensors({"a": entry(offsets=((1 << 64) - 9, (1 << 64) - 1))}, data)
    yield "data cut short", safetensors({"a": entry()}, data[:5])
    yield "data left over", safetensors({"a": entry()}, data + b"more")
    yield "hole before the data", safetensors({"a": entry(offsets=(8, 16))}, two)
    yield "hole between tensors", safetensors({"a": entry(), "b": entry(offsets=(16, 24))}, two + data)
    yield "tensors that overlap", safetensors({"a": entry(), "b": entry(offsets=(4, 12))}, data + b"1234")
    yield "tensors on the same bytes", safetensors({"a": entry(), "b": entry()}, data)
    both = json.dumps(entry())
    yield "a name twice", safetensors(f'{{"a": {both}, "a": {both}}}'.encode(), data)
    yield "metadata that is a list", safetensors({"__metadata__": [], "a": entry()}, data)
    yield "metadata with a number", safetensors({"__metadata__": {"a": 1}, "a": entry()}, data)
    yield "tensors of no model", safetensors({"a": entry()}, data)
    yield "no tensor at all", safetensors({})
    unet = {"model.diffusion_model.input_blocks.0.0.weight": entry(shape=(2, 1, 1, 1))}
    yield "first layer of a model alone", safetensors(unet, data)


def archive(members, compression=zipfile.ZIP_STORED):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", compression) as file:
        for name, content in members.items():
            file.writestr(name, content)
    return buffer.getvalue()


def checkpoint(program, storage=bytes(8), **members):
    return archive({"archive/data.pkl": program, "archive/data/0": storage, "archive/version": b"3\n"} | members)


def text(value):
    return b"X" + struct.pack("<I", len(value)) + value.encode()


def whole(value):
    return b"J" + struct.pack("<i", value)


def call(module, name, argument):
    return f"c{module}\n{name}\n".encode() + argument + b"\x85R"


def tensor(size=(2,), stride=(1,), offset=0, key="0", kind="FloatStorage", elements=2):
    storage = b"(" + text("storage") + f"ctorch\n{kind}\n".encode() + text(key) + text("cpu") + whole(elements) + b"tQ"
    numbers = lambda values: b"(" + b"".join(whole(v) for v in values) + b"t"
    return (b"ctorch._utils\n_rebuild_tensor_v2\n(" + storage + whole(offset) + numbers(size) + numbers(stride)
            + b"\x89ccollections\nOrderedDict\n)RtR")


def state(value, name="a"):
    return b"\x80\x02}" + text(name) + value + b"s."


class Attack:
    def __init__(self, function, argument):
        self.function, self.argument = function, argument

    def __reduce__(self):
        return self.function, (self.argument,)


def checkpoint_files(witness):
    command = f"touch '{witness}'"
    yield "pickle that calls os.system", checkpoint(pickle.dumps(Attack(os.system, command), 2))
    yield "pickle that calls eval", checkpoint(pickle.dumps(Attack(eval, f"open({witness!r}, 'w')"), 4))
    yield "bare pickle that calls os.system", pickle.dumps(Attack(os.system, command), 0)
    yield "pickle that calls posix.system in a model", checkpoint(
        state(b"cposix\nsystem\n" + text(command) + b"\x85R"))
    yield "pickle that calls by instance", checkpoint(b"(ios\nsystem\n" + text(command)[0:0] + b".")
    yield "pickle that builds an object", checkpoint(state(b"cos\nsystem\n}b"))
    yield "pickle that asks for builtins", checkpoint(state(call("builtins", "getattr", text("x"))))
    yield "pickle with an extension code", checkpoint(b"\x80\x02\x82\x01.")
    yield "empty pickle", checkpoint(b"")
    yield "pickle without an end", checkpoint(b"\x80\x02}")
    yield "pickle that takes from an empty stack", checkpoint(b"\x80\x02" + b"s" * 362)
    yield "pickle that asks for a mark", checkpoint(b"\x80\x02t.")
    yield "pickle that asks for an unknown memo", checkpoint(b"\x80\x02h\x05.")
    yield "pickle with an unknown opcode", checkpoint(b"\x80\x02\xfe.")
    yield "pickle with a text beyond its end", checkpoint(b"\x80\x02X\xff\xff\xff\x7fab.")
    yield "pickle of an unknown protocol", checkpoint(b"\x80\x63}.")
    yield "pickle that grows by itself", checkpoint(b"\x80\x02](" + b"2" * 100_000 + b"e.")
    yield "pickle of a number", checkpoint(b"\x80\x02K\x05.")
    yield "tensor without its storage", checkpoint(state(tensor(key="7")))
    yield "tensor with a storage of a wrong kind", checkpoint(state(tensor(kind="CatStorage")))
    yield "tensor larger than its storage", checkpoint(state(tensor(size=(3,))))
    yield "tensor with a stride beyond its storage", checkpoint(state(tensor(stride=(2,))))
    yield "tensor with an offset beyond its storage", checkpoint(state(tensor(offset=1)))
    yield "tensor with a negative offset", checkpoint(state(tensor(offset=-1)))
    yield "tensor with a negative side", checkpoint(state(tensor(size=(-2,))))
    yield "tensor with more sides than strides", checkpoint(state(tensor(size=(1, 2))))
    yield "tensor that overflows", checkpoint(state(tensor(size=(2**31 - 1,) * 4, stride=(0,) * 4)))
    yield "storage shorter than it says", checkpoint(state(tensor()), storage=bytes(5))
    yield "storage with a name that climbs", checkpoint(state(tensor(key="../../../etc/passwd")))
    yield "checkpoint of no model", checkpoint(state(tensor()))
    whole_file = checkpoint(state(tensor()))
    yield "archive cut in half", whole_file[: len(whole_file) // 2]
    yield "archive without its end", whole_file[:-22]
    yield "archive without a pickle", archive({"archive/readme": b"hello"})
    yield "archive with nothing in it", archive({})
    end = whole_file.rindex(b"PK\5\6")
    yield "archive with a directory beyond its end", whole_file[: end + 16] + b"\xff\xff\xff\x7f" + whole_file[end + 20 :]
    yield "archive that counts too many files", whole_file[: end + 8] + b"\xff\x7f\xff\x7f" + whole_file[end + 12 :]
    bomb = archive({"archive/data.pkl": b"\x80\x02" + b"0" * 200_000_000}, zipfile.ZIP_DEFLATED)
    yield "archive that unpacks to 200 MB", bomb
    yield "archive with a packed storage", archive(
        {"archive/data.pkl": state(tensor()), "archive/data/0": bytes(8)}, zipfile.ZIP_DEFLATED)


def other_files():
    yield "a web page", b"<!DOCTYPE html><html><body>404 Not Found</body></html>"
    yield "a pointer of git-lfs", b"version https://git-lfs.github.com/spec/v1\noid sha256:1234\nsize 4265380512\n"
    yield "a picture", b"\x89PNG\r\n\x1a\n" + bytes(100)
    yield "noise", bytes((i * 7919 + i * i * 31) % 251 for i in range(5000))
    yield "zeros", bytes(5000)


def broken_folders(folder):
    def write(name, **files):
        root = os.path.join(folder, name)
        os.makedirs(root)
        for path, content in files.items():
            path = os.path.join(root, path.replace("__", "/") + ".json")
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w") as file:
                file.write(content)
        return name, root

    yield write("an empty folder")
    yield write("a folder with a broken index", model_index="{")
    yield write("a folder with an index alone", model_index='{"_class_name": "StableDiffusionPipeline"}')
    yield write("a folder with a broken config", model_index='{"_class_name": "StableDiffusionPipeline"}',
                unet__config="[1, 2", vae__config="{}", text_encoder__config="{}")


def broken_models(folder, witness):
    """Writes them all. `witness` is a file that the hostile ones would make if anything in them were executed."""
    models = dict(broken_folders(folder))
    files = [("safetensors", safetensors_files()), ("ckpt", checkpoint_files(witness)), ("safetensors", other_files())]
    for ending, contents in files:
        for name, content in contents:
            path = os.path.join(folder, f"{name.replace('/', '-')}.{ending}")
            with open(path, "wb") as file:
                file.write(content)
            models[name] = path
    return models
