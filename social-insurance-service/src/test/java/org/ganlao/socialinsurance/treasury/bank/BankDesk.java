package org.ganlao.socialinsurance.treasury.bank;

import static org.ganlao.platformtest.JsonBody.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;
import org.ganlao.socialinsurance.treasury.fund.FundDesk;

/** Who reconciles a region's accounts and closes its months. */
public final class BankDesk {

    static final String LINES = "/v1/bank-lines";
    static final String MATCHES = "/v1/bank-matches";
    static final String RECONCILIATIONS = "/v1/bank-reconciliations";
    static final String CLOSINGS = "/v1/fund-closings";

    private static final AtomicInteger MONTHS = new AtomicInteger();

    final Desk cashier;
    final Desk reviewer;
    private final String insurance;
    private final String region;

    private BankDesk(String insurance, String region) {
        this.insurance = insurance;
        this.region = region;
        this.cashier = Desk.of(Tokens.of("cashier").in(region));
        this.reviewer = Desk.of(Tokens.of("reviewer").in(region));
    }

    static BankDesk of(String insurance, String region) {
        return new BankDesk(insurance, region);
    }

    Map<String, Object> line(String account, String on, String amount, String reference) {
        Map<String, Object> line = about(account);
        line.putAll(Map.of("on", on, "amount", amount, "reference", reference));
        return line;
    }

    Map<String, Object> match(String account, List<String> entries, List<String> lines) {
        Map<String, Object> match = about(account);
        match.putAll(Map.of("entries", entries, "lines", lines, "reason", "银行合并入账"));
        return match;
    }

    Map<String, Object> reconciliation(String account, String until) {
        Map<String, Object> reconciliation = about(account);
        reconciliation.put("until", until);
        return reconciliation;
    }

    Map<String, Object> closing(String month) {
        return new HashMap<>(
                Map.of("sourceRef", reference(), "insurance", insurance, "region", region, "month", month));
    }

    String states(String account, String on, String amount, String reference) {
        return cashier.made(LINES, line(account, on, amount, reference)).getString("id");
    }

    String open(String account) {
        return RECONCILIATIONS + "/" + insurance + "/" + region + "/" + account + "/open-items";
    }

    private Map<String, Object> about(String account) {
        return new HashMap<>(
                Map.of("sourceRef", reference(), "insurance", insurance, "region", region, "account", account));
    }

    private static String reference() {
        return UUID.randomUUID().toString();
    }

    /** Of a month long before there were any books. */
    private Map<String, Object> oldClosing() {
        int nth = MONTHS.incrementAndGet();
        return closing("19%02d-%02d".formatted(10 + nth / 12, 1 + nth % 12));
    }

    private Map<String, Object> newMatch() {
        String entry = entry();
        return match("fiscal-account", List.of(entry), List.of(states("fiscal-account", "2007-03-05", "3.00", "x")));
    }

    private String newId(String path, Map<String, ?> body) {
        return path + "/"
                + (path.equals(CLOSINGS) ? reviewer : cashier).made(path, body).getString("id");
    }

    /** Of three yuan in the fiscal account. */
    private String entry() {
        return new FundDesk().subsidises(insurance, region, "3.00");
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        BankDesk donghu = of("resident-medical", "360102");
        String mistake = json(Map.of("reason", "录入有误"));
        return walk.object(
                        LINES + "/{id}", () -> LINES + "/" + donghu.states("income-account", "2007-03-05", "2.00", "x"))
                .object(MATCHES + "/{id}", () -> donghu.newId(MATCHES, donghu.newMatch()))
                .object(CLOSINGS + "/{id}", () -> donghu.newId(CLOSINGS, donghu.oldClosing()))
                .object(
                        RECONCILIATIONS + "/{insurance}/{region}/{account}/open-items",
                        () -> donghu.open("income-account"))
                .body("POST " + LINES, () -> json(donghu.line("income-account", "2007-03-05", "2.00", "x")))
                .body("POST " + LINES + "/{id}/annulment", () -> mistake)
                .body("POST " + MATCHES, () -> json(donghu.newMatch()))
                .body("POST " + MATCHES + "/{id}/annulment", () -> mistake)
                .body("POST " + RECONCILIATIONS, () -> json(donghu.reconciliation("payment-account", "2007-05-31")))
                .body("POST " + CLOSINGS, () -> json(donghu.oldClosing()));
    }
}
