-- Ends as its input asks: the self-test of the language.
local word, first, second = io.read("a"):match("(%a+)%s+(%S+)%s+(%S+)")
local sum = math.tointeger(first) + math.tointeger(second)
if word == "wa" then
    print(sum + 1)
elseif word == "tle" then
    while true do end
elseif word == "mle" then
    local kept, line = {}, string.rep("x", 1 << 10)
    while true do
        kept[#kept + 1] = string.rep(line, 1 << 10)
    end
elseif word == "ole" then
    while true do print("and so on") end
elseif word == "rte" then
    os.exit(3)
else
    print(sum)
end
