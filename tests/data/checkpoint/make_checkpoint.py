#!/usr/bin/env python3
"""Writes lightning.ckpt: what torch.save makes of a small PyTorch Lightning checkpoint, by Python's own pickle and
zipfile. Stand-ins take the place of PyTorch's classes, so that no PyTorch is needed."""
import collections
import io
import os
import pickle
import struct
import sys
import types
import zipfile


def stand_in(module, name):
    """A function or class that pickle finds under that module and name."""
    parts = module.split(".")
    for i in range(len(parts)):
        sys.modules.setdefault(".".join(parts[: i + 1]), types.ModuleType(".".join(parts[: i + 1])))
    made = type(name, (), {"__module__": module})
    setattr(sys.modules[module], name, made)
    return made


rebuild_tensor = stand_in("torch._utils", "_rebuild_tensor_v2")
rebuild_parameter = stand_in("torch._utils", "_rebuild_parameter")
storages = {c: stand_in("torch", n) for c, n in zip("fehqi", ["FloatStorage", "HalfStorage", "ShortStorage",
                                                             "LongStorage", "IntStorage"])}
scalar = stand_in("numpy.core.multiarray", "scalar")
checkpoint_callback = stand_in("pytorch_lightning.callbacks.model_checkpoint", "ModelCheckpoint")
attribute_dict = stand_in("pytorch_lightning.utilities.parsing", "AttributeDict")


class Storage:
    def __init__(self, code, values, key):
        self.code, self.values, self.key = code, values, str(key)


class Call:
    def __init__(self, function, *arguments):
        self.call = (function, arguments)

    def __reduce__(self):
        return self.call


def tensor(storage, offset, shape, stride):
    return Call(rebuild_tensor, storage, offset, shape, stride, False, collections.OrderedDict())


class Pickler(pickle._Pickler):
    def persistent_id(self, value):
        if isinstance(value, Storage):
            return ("storage", storages[value.code], value.key, "cpu", len(value.values))


six = Storage("f", [0.0, 1.0, 2.0, 3.0, 4.0, 5.0], 0)
half = Storage("e", [1.5, -2.0], 1)
numbers = Storage("q", [7, -1], 2)
weights = collections.OrderedDict()
weights["plain"] = tensor(six, 0, (2, 3), (3, 1))
weights["transposed"] = tensor(six, 0, (3, 2), (1, 3))
weights["slice"] = tensor(six, 2, (2,), (1,))
weights["half"] = Call(rebuild_parameter, tensor(half, 0, (2, 1), (1, 1)), True, collections.OrderedDict())
weights["scalar"] = tensor(numbers, 1, (), ())
weights._metadata = collections.OrderedDict([("", {"version": 1})])
model = {
    "epoch": 3,
    "global_step": 470000,
    "pytorch-lightning_version": "1.4.2",
    "state_dict": weights,
    "callbacks": {checkpoint_callback: {"monitor": None, "best": Call(scalar, "f8", b"\0" * 8), "deep": [1.25, {}, ()]}},
    "hyper_parameters": Call(attribute_dict, {"lr": 1e-4, "large": 2**80, "names": {"a", "b"}}),
}

path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "lightning.ckpt")
pickled = io.BytesIO()
Pickler(pickled, protocol=2).dump(model)
with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
    archive.writestr("archive/data.pkl", pickled.getvalue())
    archive.writestr("archive/byteorder", "little")
    for storage in (six, half, numbers):
        archive.writestr(f"archive/data/{storage.key}", struct.pack(f"<{len(storage.values)}{storage.code}",
                                                                    *storage.values))
    archive.writestr("archive/version", "3\n")
