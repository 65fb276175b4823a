-- Another certificate each time, in turns; the questions are the lines of the file in VERIFICATIONS.
local paths = {}
for line in io.lines(os.getenv("VERIFICATIONS")) do
    paths[#paths + 1] = "/v1/certificate-verifications?" .. line
end
local told = 0

function request()
    told = told + 1
    return wrk.format("GET", paths[told % #paths + 1])
end
