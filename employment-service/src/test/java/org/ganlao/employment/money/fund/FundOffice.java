package org.ganlao.employment.money.fund;

import static org.ganlao.platformtest.JsonBody.json;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** The province's finance desk, which grants money to itself, to cities and to counties. */
public final class FundOffice {

    static final String GRANTS = "/v1/fund-grants";
    static final String FUNDS = "/v1/employment-funds";
    private static final String PROVINCE = "360000";

    final Desk cashier = Desk.of(Tokens.of("cashier").in(PROVINCE));
    final Desk supervisor = Desk.of(Tokens.of("supervisor").in(PROVINCE));

    static Map<String, Object> grant(String region, String amount) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "region",
                region,
                "year",
                2007,
                "amount",
                amount,
                "on",
                "2007-03-05",
                "document",
                "赣财社 " + UUID.randomUUID()));
    }

    String proposes(String region, String amount) {
        return cashier.made(GRANTS, grant(region, amount)).getString("id");
    }

    /** Version 2. */
    String grants(String region, String amount) {
        String id = proposes(region, amount);
        supervisor.change(GRANTS + "/" + id + "/approval", 1, Map.of()).statusCode(200);
        return id;
    }

    public void budgets(String amount) {
        grants(PROVINCE, amount);
    }

    /** Brings the amount all the way down to a county, from a budget of its own. */
    public String brings(String county, String amount) {
        grants(PROVINCE, amount);
        grants(county.substring(0, 4) + "00", amount);
        return grants(county, amount);
    }

    String cash(String region) {
        return standing(region, "cash");
    }

    public String standing(String region, String what) {
        return supervisor.get(FUNDS + "/" + region).jsonPath().getString(what);
    }

    /** Of an account in the region's book at the end of a day. */
    public String trialBalance(String region, String day, String account) {
        return supervisor
                .get(FUNDS + "/" + region + "/trial-balance?at=" + day)
                .jsonPath()
                .getString("find { it.account == '" + account + "' }.amount");
    }

    /** A grant to a county whose city has the money. */
    private String payable() {
        grants(PROVINCE, "1000.00");
        grants("360100", "1000.00");
        return proposes("360102", "1000.00");
    }

    /** The address of a book with an entry. */
    private String ledger() {
        brings("360102", "100.00");
        return FUNDS + "/360102/ledger";
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        FundOffice office = new FundOffice();
        return walk.object(GRANTS + "/{id}", () -> GRANTS + "/" + office.proposes("360102", "1000.00"))
                .object(GRANTS + "/{id}/approval", () -> GRANTS + "/" + office.payable() + "/approval")
                .object(FUNDS + "/{region}", () -> FUNDS + "/360102")
                .object(FUNDS + "/{region}/ledger", office::ledger)
                .body("POST " + GRANTS, () -> json(grant("360102", "1000.00")))
                .body("POST " + GRANTS + "/{id}/annulment", () -> json(Map.of("reason", "文号有误")))
                .heldBy("360100", "POST " + GRANTS + "*");
    }
}
