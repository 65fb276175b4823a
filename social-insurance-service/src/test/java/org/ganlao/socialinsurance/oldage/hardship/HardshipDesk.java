package org.ganlao.socialinsurance.oldage.hardship;

import static org.ganlao.platformtest.JsonBody.json;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;
import org.ganlao.socialinsurance.Agency;
import org.ganlao.socialinsurance.register.person.PersonDesk;

/** A county's desk for hard-up units. */
public final class HardshipDesk {

    static final String SUBSIDIES = "/v1/living-subsidies";
    static final String FUNDINGS = "/v1/lump-sum-fundings";

    final Desk clerk;
    final Desk reviewer;
    final Desk cashier;
    final String region;

    private HardshipDesk(String region) {
        this.region = region;
        this.clerk = Desk.of(Tokens.of("clerk").in(region).as("hardship-clerk"));
        this.reviewer = Desk.of(Tokens.of("reviewer").in(region).as("hardship-reviewer"));
        this.cashier = Desk.of(Tokens.of("cashier").in(region).as("hardship-cashier"));
    }

    static HardshipDesk of(String region) {
        return new HardshipDesk(region);
    }

    /** The token of a woman who became fifty on 1 March 2007. */
    String retired() {
        return PersonDesk.of(region)
                .registered(ResidentNumbers.ofAWomanBorn(LocalDate.of(1957, 3, 1)))
                .getString("person.token");
    }

    Map<String, Object> subsidy(String person, String unitKind, String since) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "person",
                person,
                "unit",
                "恒湖垦殖场",
                "unitKind",
                unitKind,
                "region",
                region,
                "since",
                since));
    }

    /** Where it is found. */
    String proposed(String person) {
        return SUBSIDIES + "/"
                + clerk.made(SUBSIDIES, subsidy(person, "reclamation-farm", "2007-03"))
                        .getString("id");
    }

    String granted(String person) {
        String at = proposed(person);
        reviewer.change(at + "/approval", 1, "").statusCode(200);
        return at;
    }

    Map<String, Object> funding(String employer) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "employer",
                employer,
                "region",
                region,
                "agreedOn",
                "2007-03-20",
                "retirees",
                46));
    }

    String agreed() {
        return FUNDINGS + "/"
                + clerk.made(FUNDINGS, funding(Agency.of(region).employer())).getString("id");
    }

    static Map<String, String> receipt(String amount) {
        return Map.of("on", "2007-04-10", "amount", amount, "document", "工行进账单 2007-0410");
    }

    public static EndpointWalk add(EndpointWalk walk) {
        HardshipDesk donghu = of("360102");
        return walk.object(SUBSIDIES + "/{id}", () -> donghu.proposed(donghu.retired()))
                .object(FUNDINGS + "/{id}", donghu::agreed)
                .body("POST " + SUBSIDIES, () -> json(donghu.subsidy(donghu.retired(), "reclamation-farm", "2007-03")))
                .body("POST " + SUBSIDIES + "/{id}/end", () -> json(Map.of("until", "2007-06", "reason", "已享受低保")))
                .body("POST " + SUBSIDIES + "/{id}/annulment", () -> json(Map.of("reason", "误登")))
                .body(
                        "POST " + FUNDINGS,
                        () -> json(donghu.funding(Agency.ofDonghu().employer())))
                .body("POST " + FUNDINGS + "/{id}/receipt", () -> json(receipt("430284.00")))
                .body("POST " + FUNDINGS + "/{id}/annulment", () -> json(Map.of("reason", "误登")));
    }
}
