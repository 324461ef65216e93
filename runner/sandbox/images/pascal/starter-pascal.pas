program Solution;

uses
  SysUtils, Math;

var
  Line: string;
begin
  while not Eof do
  begin
    ReadLn(Line);
    { Work out the answer from the lines. }
  end;
  WriteLn(0);
end.
