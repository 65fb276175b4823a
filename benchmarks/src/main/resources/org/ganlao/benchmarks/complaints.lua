-- Each request is another complaint, under a key that no other run has used.
local run = os.time()
local told = 0

function request()
    told = told + 1
    local ref = "bench-" .. run .. "-" .. told
    return wrk.format("POST", nil, {
        ["Content-Type"] = "application/json",
        ["Authorization"] = wrk.headers["Authorization"],
        ["Idempotency-Key"] = ref,
    }, '{"sourceRef":"' .. ref .. '","complaint":{"region":"360102","employer":"71526726X","channel":"visit",'
        .. '"subject":"wages","receivedOn":"2007-03-05","acceptedOn":"2007-03-07"}}')
end
