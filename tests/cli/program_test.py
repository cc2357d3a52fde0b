#!/usr/bin/env python3
"""Drives the built latelier-cli from outside, as a script does: program_test.py LATELIER_CLI MAKE_TINY_MODEL"""

import filecmp
import json
import os
import re
import signal
import struct
import subprocess
import sys
import tempfile
import time
import unittest

from malformed_models import broken_models

PROGRAM = ""
MAKE_TINY_MODEL = ""


class Program(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory(prefix="latelier test ")
        cls.folder = cls.temporary.name
        cls.environment = dict(os.environ, HOME=cls.folder, LC_ALL="C.UTF-8")
        cls.environment.pop("XDG_CONFIG_HOME", None)
        cls.model = os.path.join(cls.folder, "tiny model")
        subprocess.run([MAKE_TINY_MODEL, cls.model], check=True)

    @classmethod
    def tearDownClass(cls):
        cls.temporary.cleanup()

    def run_program(self, *words):
        return subprocess.run([PROGRAM, *words], capture_output=True, text=True, timeout=120, env=self.environment,
                              stdin=subprocess.DEVNULL)

    def path(self, name, content=b""):
        path = os.path.join(self.folder, name)
        with open(path, "wb") as file:
            file.write(content)
        return path

    def expect_refusal(self, code, *words):
        """The program ends with that code, says one sentence, and prints no result."""
        result = self.run_program(*words)
        self.assertEqual(result.returncode, code, f"{words}: {result.stderr}")
        self.assertEqual(result.stdout, "", words)
        sentences = [line for line in result.stderr.splitlines() if not re.match(r"Loading|Seed: \d+$", line)]
        self.assertEqual(len(sentences), 1, f"{words}: {result.stderr}")
        self.assertRegex(sentences[0], r"^[^a-z\s].*\.$|^(latelier-cli|--).*[.?]$")
        self.assertNotRegex(result.stderr, r"c10|frame #|std::|terminate")
        return sentences[0]

    def test_wrong_usage_ends_with_2(self):
        for words in (["paint"], ["generate"], ["--prompt"], ["--prompt", "x", "--stepps", "3"],
                      ["--prompt", "x", "--steps", "many"], ["--prompt", "x", "--steps", "0"],
                      ["--prompt", "x", "--seed", "18446744073709551616"], ["--prompt", "x", "--sampler", "Eulr"],
                      ["--prompt", "x", "--schedule", "Karas"], ["--prompt", "x", "--dtype", "int3"],
                      ["--prompt", "x", "--strength", "0.5"], ["--prompt", "x", "--out", "picture.gif"],
                      ["models"], ["models", "inspect"], ["show"], ["bench", "--size", "500"]):
            with self.subTest(words=words):
                self.expect_refusal(2, *words)

    def test_a_slip_is_answered_with_what_was_meant(self):
        self.assertIn("--sampler", self.expect_refusal(2, "--prompt", "x", "--samplr", "Euler"))
        self.assertIn("Euler a", self.expect_refusal(2, "--prompt", "x", "--sampler", "Eulr a"))
        self.assertIn("Karras", self.expect_refusal(2, "--prompt", "x", "--schedule", "Karas"))

    def test_bad_pictures_end_with_4(self):
        text = self.path("text.png", b"this is no picture")
        cut = self.path("cut.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x08\0\0\0\x08\x08\x02")
        for picture in (text, cut, os.path.join(self.folder, "nowhere.png"), self.folder):
            for words in (["show", picture], ["--prompt", "x", "--init", picture]):
                with self.subTest(words=words):
                    self.assertIn(picture, self.expect_refusal(4, *words))

    def test_a_missing_model_is_named(self):
        path = os.path.join(self.folder, "nowhere", "model.safetensors")
        for words in (["models", "inspect", path], ["--prompt", "x", "--model", path], ["bench", "--model", path]):
            with self.subTest(words=words):
                self.assertIn(path, self.expect_refusal(3, *words))

    def test_malformed_models_end_with_3_and_execute_nothing(self):
        folder = os.path.join(self.folder, "models")
        os.mkdir(folder)
        witness = os.path.join(self.folder, "executed")
        models = broken_models(folder, witness)
        os.mkfifo(os.path.join(folder, "pipe"))
        models["a pipe"] = os.path.join(folder, "pipe")
        self.assertGreaterEqual(len(models), 60)
        for name, path in models.items():
            with self.subTest(name=name):
                start = time.monotonic()
                sentence = self.expect_refusal(3, "models", "inspect", path)
                print(f"{time.monotonic() - start:5.2f} s  {name}: {sentence.removeprefix(path)}", flush=True)
                self.assertFalse(os.path.exists(witness))
        for name in ("a web page", "pickle that calls os.system", "an empty folder"):
            with self.subTest(name=name):
                self.expect_refusal(3, "--prompt", "x", "--model", models[name])
                self.assertFalse(os.path.exists(witness))

    def test_help_needs_no_model(self):
        overview = self.run_program("--help")
        self.assertEqual((overview.returncode, overview.stderr), (0, ""))
        for command in ("generate", "models", "show", "bench"):
            self.assertIn(command, overview.stdout)
            page = self.run_program(command, "--help")
            self.assertEqual((page.returncode, page.stderr), (0, ""))
        for option in ("model prompt negative width height steps guidance sampler schedule seed count clip-skip init "
                       "strength init-scaling mask mask-blur mask-content inpaint-area dtype threads device preview-dir out "
                       "json").split():
            self.assertIn(f"  --{option}", self.run_program("generate", "--help").stdout)

    def test_version_names_program_libraries_and_processor(self):
        result = self.run_program("--version")
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        for label in ("Latelier", "LibTorch", "BLAS"):
            self.assertRegex(result.stdout, rf"(?m)^{label}\s+\S")

    def test_an_output_folder_that_cannot_be_made_is_told_before_any_work(self):
        blocked = self.path("file")
        for option in ("--out", "--preview-dir", "--dump-latents"):
            with self.subTest(option=option):
                place = os.path.join(blocked, "sub", "")
                self.assertIn(option, self.expect_refusal(1, "--prompt", "x", option, place))

    def test_inspecting_the_starter_model_tells_what_it_paints_best_with(self):
        installed = os.path.join(os.path.dirname(os.path.dirname(PROGRAM)), "share/latelier/models/starter")
        with open(os.path.join(installed, "latelier.json"), encoding="utf-8") as file:
            facts = json.load(file)
        result = self.run_program("models", "inspect", installed, "--json")
        self.assertEqual(result.returncode, 0, result.stderr)
        told = json.loads(result.stdout)
        for name in ("size", "steps", "guidance", "sampler", "schedule"):
            self.assertEqual(told[name], facts["preferred_" + name])
        self.assertEqual(told["words"], facts["vocabulary"])

    def generate(self, *words):
        return self.run_program("--prompt", "a b", "--model", self.model, "--width", "64", "--height", "64",
                                "--steps", "3", "--seed", "5", *words)

    def test_a_picture_is_made_saved_and_read_again(self):
        result = self.generate()
        self.assertEqual(result.returncode, 0, result.stderr)
        path = result.stdout.removesuffix("\n")
        self.assertTrue(path.startswith(os.path.join(self.folder, "Pictures", "Latelier")), path)
        with open(path, "rb") as file:
            head = file.read(24)
        self.assertEqual((head[:8], struct.unpack(">II", head[16:])), (b"\x89PNG\r\n\x1a\n", (64, 64)))
        shown = self.run_program("show", path)
        self.assertEqual(shown.returncode, 0, shown.stderr)
        self.assertRegex(shown.stdout, r"^a b\nNegative prompt: \nSteps: 3, Sampler: Euler a, .*Seed: 5, Size: 64x64")

    def test_the_same_request_gives_the_same_bytes(self):
        paths = [os.path.join(self.folder, name) for name in ("first.png", "second.png")]
        for path in paths:
            self.assertEqual(self.generate("--out", path).stdout, path + "\n")
        self.assertTrue(filecmp.cmp(*paths, shallow=False))

    def test_several_pictures_come_as_a_json_object_each(self):
        result = self.generate("--count", "2", "--json", "--out", os.path.join(self.folder, "several", ""))
        pictures = [json.loads(line) for line in result.stdout.splitlines()]
        self.assertEqual([picture["seed"] for picture in pictures], [5, 6])
        self.assertEqual(len({picture["path"] for picture in pictures}), 2)

    def test_a_picture_of_the_gallery_is_made_again_and_verified(self):
        made, gallery = (os.path.join(self.folder, name) for name in ("made to keep", "gallery"))
        self.generate("--out", os.path.join(made, "one.png"))
        os.makedirs(gallery)

        def work(*words):
            return self.run_program("gallery", *words, "--gallery", gallery)

        self.assertEqual(work("import", made).returncode, 0)
        verified = work("verify", "1")
        self.assertEqual(verified.returncode, 0, verified.stderr)
        self.assertEqual(verified.stdout, "1: the same, byte for byte\n")

        again = json.loads(work("rerun", "1", "--json").stdout)
        self.assertEqual((again["of"], again["seed"]), (1, 5))
        self.assertEqual(json.loads(work("show", str(again["id"]), "--json").stdout)["parents"],
                         [{"id": 1, "kind": "rerun", "step": 0}])
        other = json.loads(work("rerun", "1", "--new-seed", "--json").stdout)
        self.assertNotEqual(other["seed"], 5)

        # The same settings, another picture in the file.
        with open(again["path"], "rb") as file:
            kept = file.read()
        with open(other["path"], "rb") as file:
            pixels = file.read()
        chunks = lambda data: re.split(rb"(?=....IDAT)", data, maxsplit=1, flags=re.DOTALL)
        with open(os.path.join(made, "forged.png"), "wb") as file:
            file.write(chunks(kept)[0] + chunks(pixels)[1])
        self.assertEqual(work("import", made).returncode, 0)
        ids = {json.loads(line)["path"]: json.loads(line)["id"] for line in work("list", "--json").stdout.splitlines()}
        number = next(number for path, number in ids.items() if path.endswith("forged.png"))
        result = work("verify", str(number))
        self.assertEqual(result.returncode, 4, result.stderr)
        self.assertRegex(result.stdout, r"not the same: .* % of the pixels differ")

    def test_an_interrupt_ends_with_130_and_leaves_no_file(self):
        folder = os.path.join(self.folder, "interrupted")
        program = subprocess.Popen([PROGRAM, "--prompt", "a", "--model", self.model, "--steps", "1000", "--out",
                                    folder + "/"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                                   env=self.environment)
        while not program.stderr.readline().startswith("Step 1 "):
            self.assertIsNone(program.poll())
        program.send_signal(signal.SIGINT)
        out, err = program.communicate(timeout=60)
        self.assertEqual((program.returncode, out), (130, ""), err)
        self.assertEqual(os.listdir(folder), [])


if __name__ == "__main__":
    PROGRAM = os.path.abspath(sys.argv.pop(1))
    MAKE_TINY_MODEL = os.path.abspath(sys.argv.pop(1))
    unittest.main(verbosity=2)
