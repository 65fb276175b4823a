package org.ganlao.employment.startup.guaranteefund;

import static org.ganlao.platformtest.JsonBody.json;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** A guarantee centre: who opens its fund, who proposes capital and who approves it are three persons. */
public final class GuaranteeOffice {

    static final String FUNDS = "/v1/guarantee-funds";
    static final String CAPITAL = "/v1/guarantee-capital";

    public final Desk supervisor;
    public final Desk cashier;
    public final Desk reviewer;
    private final String region;

    private GuaranteeOffice(String region) {
        this.region = region;
        this.supervisor = Desk.of(Tokens.of("supervisor").in(region));
        this.cashier = Desk.of(Tokens.of("cashier").in(region));
        this.reviewer = Desk.of(Tokens.of("reviewer").in(region));
    }

    public static GuaranteeOffice of(String region) {
        return new GuaranteeOffice(region);
    }

    Map<String, Object> fund() {
        return new HashMap<>(Map.of(
                "sourceRef", UUID.randomUUID().toString(),
                "region", region,
                "name", "小额贷款担保基金",
                "agency", "小额贷款担保中心",
                "openedOn", "2003-01-01"));
    }

    String opens() {
        return supervisor.made(FUNDS, fund()).getString("id");
    }

    Map<String, Object> capital(String fund, String amount) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "fund",
                fund,
                "amount",
                amount,
                "paidOn",
                "2007-01-15",
                "payer",
                "财政局"));
    }

    String proposes(String fund, String amount) {
        return cashier.made(CAPITAL, capital(fund, amount)).getString("id");
    }

    String paysIn(String fund, String amount) {
        String id = proposes(fund, amount);
        reviewer.change(CAPITAL + "/" + id + "/approval", 1, Map.of()).statusCode(200);
        return id;
    }

    /** A fund with this capital. */
    public String fundOf(String amount) {
        String fund = opens();
        paysIn(fund, amount);
        return fund;
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        GuaranteeOffice office = of("360102");
        walk.body(
                        "POST " + FUNDS + "/{id}/corrections",
                        () -> json(Map.of("reason", "更名", "name", "担保基金", "agency", "担保中心")))
                .body("POST " + FUNDS + "/{id}/closing", () -> json(Map.of("closedOn", "2007-06-01")));
        return walk.object(FUNDS + "/{id}", () -> FUNDS + "/" + office.opens())
                .object(FUNDS + "/{id}/ledger", () -> FUNDS + "/" + office.fundOf("1000.00") + "/ledger")
                .object(CAPITAL + "/{id}", () -> CAPITAL + "/" + office.proposes(office.opens(), "1000.00"))
                .body("POST " + FUNDS, () -> json(office.fund()))
                .body("POST " + CAPITAL, () -> json(office.capital(office.opens(), "1000.00")))
                .body("POST " + CAPITAL + "/{id}/annulment", () -> json(Map.of("reason", "重复登记")));
    }
}
