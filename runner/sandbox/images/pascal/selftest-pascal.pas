{ Ends as its input asks: the self-test of the language. }
program SelfTest;

var
  Line, Word: string;
  First, Second: Int64;
  Turn: Int64 = 0;
  Piece: Pointer;
begin
  ReadLn(Line);
  Word := Copy(Line, 1, Pos(' ', Line) - 1);
  Delete(Line, 1, Pos(' ', Line));
  Val(Copy(Line, 1, Pos(' ', Line) - 1), First);
  Val(Copy(Line, Pos(' ', Line) + 1, 40), Second);
  case Word of
    'wa': WriteLn(First + Second + 1);
    'tle': while True do Inc(Turn);
    'mle':
      while True do
      begin
        GetMem(Piece, 1048576);
        FillChar(Piece^, 1048576, 1);
      end;
    'ole': while True do WriteLn('and so on');
    'rte': Halt(3);
  else
    WriteLn(First + Second);
  end;
end.
