package org.ganlao.socialinsurance.oldage.account;

import static org.awaitility.Awaitility.await;
import static org.ganlao.platformtest.JsonBody.json;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.ganlao.platform.money.Money;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;
import org.ganlao.socialinsurance.Agency;
import org.ganlao.socialinsurance.oldage.account.domain.AccountSource;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** A county's desk for individual accounts. */
public final class AccountOffice {

    static final String ACCOUNTS = "/v1/individual-accounts";
    static final String RUNS = "/v1/account-interest-runs";

    static final String FUNDING = "/v1/account-funding";

    private static final AtomicInteger FUNDED_YEARS = new AtomicInteger();
    private static final AtomicInteger YEARS = new AtomicInteger();

    private final String region;
    final Desk clerk;
    final Desk reviewer;

    private AccountOffice(String region) {
        this.region = region;
        this.clerk = Desk.of(Tokens.of("clerk").in(region).as("account-clerk"));
        this.reviewer = Desk.of(Tokens.of("reviewer").in(region).as("account-reviewer"));
    }

    static AccountOffice of(String region) {
        return new AccountOffice(region);
    }

    /** What no contribution brought. */
    public static void credit(String person, Money amount) {
        Accounts accounts = Arc.container().instance(Accounts.class).get();
        QuarkusTransaction.requiringNew()
                .run(() -> accounts.credit(
                        person,
                        Insurance.PENSION,
                        AccountSource.OTHER,
                        UUID.randomUUID(),
                        LocalDate.of(2007, 1, 31),
                        amount));
    }

    Map<String, Object> run(String insurance, int year) {
        return new HashMap<>(Map.of(
                "sourceRef", UUID.randomUUID().toString(), "region", region, "insurance", insurance, "year", year));
    }

    /** Of a year that no other was made of: pension since 1996, then medical. */
    private Map<String, Object> anotherRun() {
        int next = YEARS.getAndIncrement();
        return next < 11 ? run("pension", 1996 + next) : run("medical", 2002 + (next - 11) % 5);
    }

    Map<String, Object> funding(int year, String points) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "region",
                region,
                "year",
                year,
                "points",
                new BigDecimal(points),
                "subsidy",
                "120000.00",
                "receivedOn",
                "2007-01-15",
                "document",
                "财社〔2006〕150号"));
    }

    /** Of a year that no other was made of. */
    private Map<String, Object> anotherFunding() {
        return funding(2006 + FUNDED_YEARS.getAndIncrement(), "3");
    }

    String newRun() {
        return RUNS + "/" + clerk.made(RUNS, anotherRun()).getString("id");
    }

    void awaits(String run) {
        String job = run.replace(RUNS, "/v1/jobs");
        await().atMost(Duration.ofSeconds(30)).until(() -> reviewer.get(job).path("finishedAt") != null);
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        AccountOffice donghu = of("360102");
        Agency agency = Agency.ofDonghu();
        return walk.object(
                        ACCOUNTS + "/{person}/{insurance}",
                        () -> ACCOUNTS + "/"
                                + agency.enrolled(agency.enrolment(agency.flexible("pension"), "2007-02-01"))
                                        .getString("person.token")
                                + "/pension")
                .object(RUNS + "/{id}", donghu::newRun)
                .object(
                        FUNDING + "/{id}",
                        () -> FUNDING + "/"
                                + donghu.clerk
                                        .made(FUNDING, donghu.anotherFunding())
                                        .getString("id"))
                .body("POST " + FUNDING, () -> json(donghu.anotherFunding()))
                .body("POST " + RUNS, () -> json(donghu.anotherRun()));
    }
}
