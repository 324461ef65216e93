// The Go driver: it runs inside the sandbox, hands the candidate's function its arguments and reports what it returned.
//
// Reads descriptor 0 wholly: a nonce, then the arguments as tokens. Writes one frame to descriptor 3: nonce, answer,
// nonce. It shares a package with the candidate's file: imports have names of their own, and the built-in functions
// that people like to define themselves are not used. The lines that call the function are added for each problem.
package main

import (
	sandglassRuntime "runtime"
	sandglassNumbers "strconv"
	sandglassSystem "syscall"
	sandglassText "unicode/utf8"
)

type sandglassInput struct {
	data []byte
	at   int
}

type sandglassOutput struct {
	data []byte
}

func sandglassSay(words string) {
	_, _ = sandglassSystem.Write(2, []byte(words+"\n"))
}

func sandglassStop(sentence string) {
	sandglassSay(sentence)
	sandglassSystem.Exit(1)
}

func sandglassStart() (*sandglassInput, string) {
	var facts sandglassSystem.Stat_t
	if sandglassSystem.Fstat(0, &facts) != nil {
		sandglassStop("The arguments are missing.")
	}
	data := make([]byte, facts.Size)
	for got := 0; got < len(data); {
		more, failed := sandglassSystem.Pread(0, data[got:], int64(got))
		if failed == sandglassSystem.EINTR {
			continue
		}
		if failed != nil || more <= 0 {
			sandglassStop("The arguments could not be read.")
		}
		got += more
	}
	_, _ = sandglassSystem.Seek(0, 0, 2)
	in := &sandglassInput{data: data}
	return in, in.token()
}

func (in *sandglassInput) token() string {
	start := in.at
	for in.at < len(in.data) && in.data[in.at] > ' ' {
		in.at++
	}
	in.at++
	return string(in.data[start : in.at-1])
}

func (in *sandglassInput) readInt() int {
	negative := in.data[in.at] == '-'
	if negative {
		in.at++
	}
	value := 0
	for in.at < len(in.data) && in.data[in.at] > ' ' {
		value = value*10 + int(in.data[in.at]-'0')
		in.at++
	}
	in.at++
	if negative {
		return -value
	}
	return value
}

func (in *sandglassInput) readFloat() float64 {
	value, _ := sandglassNumbers.ParseFloat(in.token(), 64)
	return value
}

func (in *sandglassInput) readBool() bool {
	return in.readInt() == 1
}

func (in *sandglassInput) readText() string {
	size := in.readInt()
	start := in.at
	in.at += size + 1
	return string(in.data[start : start+size])
}

func sandglassReadList[T any](in *sandglassInput, read func() T) func() []T {
	return func() []T {
		list := make([]T, in.readInt())
		for i := range list {
			list[i] = read()
		}
		return list
	}
}

func sandglassReadOpt[T any](in *sandglassInput, read func() T) func() *T {
	return func() *T {
		if !in.readBool() {
			return nil
		}
		value := read()
		return &value
	}
}

func sandglassReadMap[K comparable, T any](in *sandglassInput, key func() K, read func() T) func() map[K]T {
	return func() map[K]T {
		count := in.readInt()
		found := make(map[K]T, count)
		for i := 0; i < count; i++ {
			name := key()
			found[name] = read()
		}
		return found
	}
}

func (out *sandglassOutput) writeInt(value int) {
	out.data = sandglassNumbers.AppendInt(out.data, int64(value), 10)
}

func (out *sandglassOutput) writeFloat(value float64) {
	switch {
	case value != value:
		out.data = append(out.data, "nan"...)
	case value > 1.7976931348623157e308:
		out.data = append(out.data, "inf"...)
	case value < -1.7976931348623157e308:
		out.data = append(out.data, "-inf"...)
	default:
		out.data = sandglassNumbers.AppendFloat(out.data, value, 'g', -1, 64)
	}
}

func (out *sandglassOutput) writeBool(value bool) {
	if value {
		out.data = append(out.data, '1')
	} else {
		out.data = append(out.data, '0')
	}
}

func (out *sandglassOutput) writeText(value string) {
	if !sandglassText.ValidString(value) {
		sandglassStop("The answer holds bytes that are not UTF-8 text.")
	}
	out.writeInt(len(value))
	out.data = append(out.data, ' ')
	out.data = append(out.data, value...)
}

func sandglassWriteList[T any](out *sandglassOutput, write func(T)) func([]T) {
	return func(list []T) {
		out.writeInt(len(list))
		for _, item := range list {
			out.data = append(out.data, ' ')
			write(item)
		}
	}
}

func sandglassWriteOpt[T any](out *sandglassOutput, write func(T)) func(*T) {
	return func(value *T) {
		out.writeBool(value != nil)
		if value != nil {
			out.data = append(out.data, ' ')
			write(*value)
		}
	}
}

func sandglassWriteMap[K comparable, T any](out *sandglassOutput, key func(K), write func(T)) func(map[K]T) {
	return func(values map[K]T) {
		out.writeInt(len(values))
		for name, value := range values {
			out.data = append(out.data, ' ')
			key(name)
			out.data = append(out.data, ' ')
			write(value)
		}
	}
}

func sandglassLinked[T any](nodes []T, number int) *T {
	if number < 0 || number >= len(nodes) {
		return nil
	}
	return &nodes[number]
}

// The nodes that are linked to a first one, level by level.
func sandglassOrder[T any](root *T, links func(*T) []*T) []*T {
	order := []*T{}
	if root != nil {
		order = append(order, root)
	}
	for i := 0; i < len(order); i++ {
		for _, link := range links(order[i]) {
			if link != nil {
				order = append(order, link)
			}
		}
		if len(order) > 4000000 {
			sandglassStop("The answer has more than 4 million nodes; does one lead back to an earlier one?")
		}
	}
	return order
}

func (out *sandglassOutput) writeLink(there bool, next int) int {
	out.data = append(out.data, ' ')
	if !there {
		out.writeInt(-1)
		return next
	}
	out.writeInt(next)
	return next + 1
}

// The call of a class that is being played, before the first one 0, and its method.
var sandglassCall int
var sandglassMethod string

// Ends a panic with the candidate's own lines first and what went wrong last.
func sandglassExplain() {
	found := recover()
	if found == nil {
		return
	}
	if sandglassCall != 0 {
		sandglassSay("In call " + sandglassNumbers.Itoa(sandglassCall) + ", of " + sandglassMethod + ":")
	}
	places := make([]uintptr, 64)
	frames := sandglassRuntime.CallersFrames(places[:sandglassRuntime.Callers(2, places)])
	for more := true; more; {
		var frame sandglassRuntime.Frame
		frame, more = frames.Next()
		if frame.File == "solution.go" {
			sandglassSay("at " + frame.Function + " solution.go:" + sandglassNumbers.Itoa(frame.Line))
		}
	}
	switch value := found.(type) {
	case interface{ Error() string }:
		sandglassStop("panic: " + value.Error())
	case interface{ String() string }:
		sandglassStop("panic: " + value.String())
	case string:
		sandglassStop("panic: " + value)
	case int:
		sandglassStop("panic: " + sandglassNumbers.Itoa(value))
	}
	panic(found)
}

func sandglassFinish(out *sandglassOutput, nonce string) {
	frame := []byte(nonce + "\n")
	frame = append(frame, out.data...)
	frame = append(frame, "\n"+nonce+"\n"...)
	for len(frame) > 0 {
		sent, failed := sandglassSystem.Write(3, frame)
		if failed == sandglassSystem.EINTR {
			continue
		}
		if failed != nil || sent <= 0 {
			sandglassStop("The answer could not be sent: its channel was closed.")
		}
		frame = frame[sent:]
	}
	sandglassSystem.Exit(0)
}
