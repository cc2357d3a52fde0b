#include "core/base/Pickle.h"

#include "core/base/HarmfulGlobals.h"
#include "core/base/ModelFileError.h"
#include "core/base/PickleInput.h"

#include <bit>
#include <cstring>
#include <unordered_map>
#include <utility>

namespace latelier {

namespace {

using Kind = PickleNode::Kind;

/// What the largest checkpoints need is a hundredth of it.
constexpr std::size_t mostObjects = 2'000'000;
constexpr std::size_t longestName = 1000;

/// The pickle machine: a stack, marks into it, and a memo.
class Machine {
public:
    Machine(std::span<const std::byte> bytes, const std::string& label) : in_(bytes, label) {}

    Pickle run() {
        while (step(in_.take<std::uint8_t>())) {
        }
        return std::move(pickle_);
    }

private:
    // --- nodes

    std::uint32_t add(PickleNode node) {
        checkRoom(pickle_.nodes.size());
        pickle_.nodes.push_back(std::move(node));
        return static_cast<std::uint32_t>(pickle_.nodes.size() - 1);
    }

    void checkRoom(std::size_t used) const {
        if (used >= mostObjects)
            in_.refuse(Sentence("has more than %1 objects", mostObjects));
    }

    void push(std::uint32_t node) {
        checkRoom(stack_.size());
        stack_.push_back(node);
    }
    void push(Kind kind, std::vector<std::uint32_t> items = {}) { push(add({kind, 0, 0, {}, std::move(items)})); }
    void pushInteger(std::int64_t value, Kind kind = Kind::Int) { push(add({kind, value, 0, {}, {}})); }
    void pushNumber(double value) { push(add({Kind::Float, 0, value, {}, {}})); }
    void pushText(std::string text, Kind kind = Kind::Text) { push(add({kind, 0, 0, std::move(text), {}})); }

    void pushLong(std::uint64_t size) {
        const auto digits = in_.take(size);
        if (size > 8)
            return pushText("integer of " + std::to_string(size) + " bytes");
        std::uint64_t value = size && (digits.back() & std::byte{0x80}) != std::byte{0} ? ~std::uint64_t{0} : 0;
        std::memcpy(&value, digits.data(), digits.size());
        pushInteger(static_cast<std::int64_t>(value));
    }

    // --- stack

    std::size_t bottom() const { return marks_.empty() ? 0 : marks_.back(); }

    std::uint32_t pop() {
        if (stack_.size() <= bottom())
            in_.refuse(Sentence("takes more from its stack than lies there"));
        const std::uint32_t node = stack_.back();
        stack_.pop_back();
        return node;
    }

    std::uint32_t top() {
        if (stack_.size() <= bottom())
            in_.refuse(Sentence("takes more from its stack than lies there"));
        return stack_.back();
    }

    std::vector<std::uint32_t> popToMark() {
        if (marks_.empty())
            in_.refuse(Sentence("goes back to a mark that it has not set"));
        const auto begin = stack_.begin() + static_cast<std::ptrdiff_t>(marks_.back());
        std::vector<std::uint32_t> items(begin, stack_.end());
        stack_.erase(begin, stack_.end());
        marks_.pop_back();
        return items;
    }

    void pushTuple(std::size_t size) {
        std::vector<std::uint32_t> items(size);
        for (std::size_t i = size; i-- > 0;)
            items[i] = pop();
        push(Kind::Tuple, std::move(items));
    }

    /// Adds items to the list, set or dict that lies on top; objects of unknown classes swallow them.
    void extendTop(const std::vector<std::uint32_t>& items, Kind kind) {
        PickleNode& target = pickle_.nodes[top()];
        if (kind == Kind::Dict && items.size() % 2)
            in_.refuse(Sentence("has a key without a value"));
        if (target.kind == kind)
            target.items.insert(target.items.end(), items.begin(), items.end());
        else if (target.kind != Kind::Call)
            in_.refuse(Sentence("adds items to something that holds none"));
    }

    // --- memo

    void remember(std::uint64_t index) {
        checkRoom(memo_.size());
        memo_[index] = top();
    }

    void recall(std::uint64_t index) {
        const auto found = memo_.find(index);
        if (found == memo_.end())
            in_.refuse(Sentence("recalls an object that it has not stored"));
        push(found->second);
    }

    // --- names and calls

    void pushGlobal(const std::string& module, const std::string& name) {
        if (module.size() > longestName || name.size() > longestName)
            in_.refuse(Sentence("names a function by a text of %1 characters", module.size() + name.size()));
        if (isHarmfulGlobal(module, name))
            in_.refuse(Sentence("asks to run %1, which no model needs; nothing was run, do not trust this file",
                                quotedName(module + "." + name)));
        pushText(module + " " + name, Kind::Global);
    }

    void pushStackGlobal() {
        const std::uint32_t name = pop();
        const std::uint32_t module = pop();
        if (pickle_[name].kind != Kind::Text || pickle_[module].kind != Kind::Text)
            in_.refuse(Sentence("names a function by something that is no text"));
        pushGlobal(pickle_[module].text, pickle_[name].text);
    }

    /// The one thing that Python does by calling and that has to have happened before the pickle goes on: an empty
    /// dictionary or list, which the next opcodes fill.
    void pushCall(std::uint32_t callable, std::uint32_t arguments) {
        const PickleNode& called = pickle_[callable];
        const PickleNode& given = pickle_[arguments];
        if (called.kind == Kind::Global && given.kind == Kind::Tuple && given.items.empty()) {
            if (called.text == "collections OrderedDict" || called.text == "__builtin__ dict" ||
                called.text == "builtins dict")
                return push(Kind::Dict);
            if (called.text == "__builtin__ list" || called.text == "builtins list")
                return push(Kind::List);
        }
        push(Kind::Call, {callable, arguments});
    }

    bool step(std::uint8_t opcode) {
        switch (opcode) {
        case 0x80: // PROTO
            if (const auto protocol = in_.take<std::uint8_t>(); protocol > 5)
                in_.refuse(Sentence("has the unknown protocol %1", protocol));
            break;
        case 0x95: // FRAME
            in_.take<std::uint64_t>();
            break;
        case '.': // STOP
            pickle_.root = pop();
            return false;
        case '(': // MARK
            checkRoom(marks_.size());
            marks_.push_back(stack_.size());
            break;
        case '0': // POP: an object, or the mark when nothing lies above it
            if (!marks_.empty() && stack_.size() == marks_.back())
                marks_.pop_back();
            else
                pop();
            break;
        case '1': // POP_MARK
            popToMark();
            break;
        case '2': // DUP
            push(top());
            break;

        case 'N': // NONE
            push(Kind::None);
            break;
        case 0x88: // NEWTRUE
        case 0x89: // NEWFALSE
            pushInteger(opcode == 0x88, Kind::Bool);
            break;
        case 'I': // INT
        case 'L': // LONG
            pushInteger(in_.takeNumberLine());
            break;
        case 'J': // BININT
            pushInteger(in_.take<std::int32_t>());
            break;
        case 'K': // BININT1
            pushInteger(in_.take<std::uint8_t>());
            break;
        case 'M': // BININT2
            pushInteger(in_.take<std::uint16_t>());
            break;
        case 0x8a: // LONG1
            pushLong(in_.take<std::uint8_t>());
            break;
        case 0x8b: // LONG4
            pushLong(in_.take<std::uint32_t>());
            break;
        case 'F': // FLOAT: never a number that a model needs
            in_.takeLine();
            pushNumber(0);
            break;
        case 'G': // BINFLOAT, most significant byte first
            pushNumber(std::bit_cast<double>(__builtin_bswap64(in_.take<std::uint64_t>())));
            break;

        case 'S': // STRING
        case 'V': // UNICODE
        {
            std::string line = in_.takeLine();
            if (opcode == 'S' && line.size() >= 2 && line.front() == line.back())
                line = line.substr(1, line.size() - 2);
            pushText(std::move(line));
            break;
        }
        case 'T': // BINSTRING
        case 'X': // BINUNICODE
            pushText(in_.takeText(in_.take<std::uint32_t>()));
            break;
        case 'U':  // SHORT_BINSTRING
        case 0x8c: // SHORT_BINUNICODE
            pushText(in_.takeText(in_.take<std::uint8_t>()));
            break;
        case 0x8d: // BINUNICODE8
            pushText(in_.takeText(in_.take<std::uint64_t>()));
            break;
        case 'B': // BINBYTES
            pushText(in_.takeText(in_.take<std::uint32_t>()), Kind::Bytes);
            break;
        case 'C': // SHORT_BINBYTES
            pushText(in_.takeText(in_.take<std::uint8_t>()), Kind::Bytes);
            break;
        case 0x8e: // BINBYTES8
        case 0x96: // BYTEARRAY8
            pushText(in_.takeText(in_.take<std::uint64_t>()), Kind::Bytes);
            break;

        case ']':  // EMPTY_LIST
        case 0x8f: // EMPTY_SET
            push(Kind::List);
            break;
        case 'l':  // LIST
        case 0x91: // FROZENSET
            push(Kind::List, popToMark());
            break;
        case 'a': // APPEND
        {
            const std::uint32_t item = pop();
            extendTop({item}, Kind::List);
            break;
        }
        case 'e':  // APPENDS
        case 0x90: // ADDITEMS
            extendTop(popToMark(), Kind::List);
            break;
        case '}': // EMPTY_DICT
            push(Kind::Dict);
            break;
        case 'd': // DICT
        {
            const std::vector<std::uint32_t> items = popToMark();
            push(Kind::Dict);
            extendTop(items, Kind::Dict);
            break;
        }
        case 's': // SETITEM
        {
            const std::uint32_t value = pop();
            const std::uint32_t key = pop();
            extendTop({key, value}, Kind::Dict);
            break;
        }
        case 'u': // SETITEMS
            extendTop(popToMark(), Kind::Dict);
            break;
        case ')': // EMPTY_TUPLE
            push(Kind::Tuple);
            break;
        case 't': // TUPLE
            push(Kind::Tuple, popToMark());
            break;
        case 0x85: // TUPLE1
        case 0x86: // TUPLE2
        case 0x87: // TUPLE3
            pushTuple(opcode - 0x84u);
            break;

        case 'g': // GET
            recall(static_cast<std::uint64_t>(in_.takeNumberLine()));
            break;
        case 'h': // BINGET
            recall(in_.take<std::uint8_t>());
            break;
        case 'j': // LONG_BINGET
            recall(in_.take<std::uint32_t>());
            break;
        case 'p': // PUT
            remember(static_cast<std::uint64_t>(in_.takeNumberLine()));
            break;
        case 'q': // BINPUT
            remember(in_.take<std::uint8_t>());
            break;
        case 'r': // LONG_BINPUT
            remember(in_.take<std::uint32_t>());
            break;
        case 0x94: // MEMOIZE
            remember(memo_.size());
            break;

        case 'c': // GLOBAL
        {
            const std::string module = in_.takeLine();
            pushGlobal(module, in_.takeLine());
            break;
        }
        case 0x93: // STACK_GLOBAL
            pushStackGlobal();
            break;
        case 'R':  // REDUCE
        case 0x81: // NEWOBJ
        {
            const std::uint32_t arguments = pop();
            pushCall(pop(), arguments);
            break;
        }
        case 0x92: // NEWOBJ_EX
        {
            pop();
            const std::uint32_t arguments = pop();
            pushCall(pop(), arguments);
            break;
        }
        case 'b': // BUILD: attributes of an object, which no tensor needs
            pop();
            top();
            break;
        case 'i': // INST
        {
            std::vector<std::uint32_t> arguments = popToMark();
            const std::string module = in_.takeLine();
            pushGlobal(module, in_.takeLine());
            const std::uint32_t callable = pop();
            pushCall(callable, add({Kind::Tuple, 0, 0, {}, std::move(arguments)}));
            break;
        }
        case 'o': // OBJ
        {
            std::vector<std::uint32_t> items = popToMark();
            if (items.empty())
                in_.refuse(Sentence("makes an object of no class"));
            const std::uint32_t callable = items.front();
            items.erase(items.begin());
            pushCall(callable, add({Kind::Tuple, 0, 0, {}, std::move(items)}));
            break;
        }
        case 'P': // PERSID
            in_.takeLine();
            push(Kind::None);
            break;
        case 'Q': // BINPERSID
            push(Kind::Persistent, {pop()});
            break;
        default:
            in_.refuse(Sentence("has the unknown opcode %1", opcode));
        }
        return true;
    }

    PickleInput in_;
    Pickle pickle_;
    std::vector<std::uint32_t> stack_;
    std::vector<std::size_t> marks_;
    std::unordered_map<std::uint64_t, std::uint32_t> memo_;
};

} // namespace

Pickle parsePickle(std::span<const std::byte> bytes, const std::string& label) {
    // Real ones have about a megabyte; a node takes about a hundred bytes.
    constexpr std::size_t largest = 64u << 20;
    if (bytes.size() > largest)
        refuseModelFile(label, Sentence("its pickle of %1 bytes is larger than any model needs", bytes.size()));
    return Machine(bytes, label).run();
}

} // namespace latelier
