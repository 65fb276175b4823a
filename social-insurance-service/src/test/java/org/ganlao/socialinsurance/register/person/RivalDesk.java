package org.ganlao.socialinsurance.register.person;

import static org.ganlao.platformtest.JsonBody.json;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.personal.rotation.PersonTokens;
import org.ganlao.platform.personal.rotation.ReplacementReason;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** A county's desk for records of which a person has two, since two tokens became one. */
public final class RivalDesk {

    static final String RIVALS = "/v1/rival-records";
    static final Map<String, String> SETTLED = Map.of("how", "核实后撤销重复记录");

    final Desk reviewer;
    final String stays = token();
    final String goes = token();
    private final String region;

    private RivalDesk(String region) {
        this.region = region;
        this.reviewer = Desk.of(Tokens.of("reviewer").in(region));
    }

    /** Two tokens of somebody there. */
    static RivalDesk of(String region) {
        return new RivalDesk(region);
    }

    private static Sql sql() {
        return Arc.container().instance(Sql.class).get();
    }

    private static String token() {
        return "p1_" + UUID.randomUUID().toString().replace("-", "").substring(0, 22);
    }

    UUID deemed(String person, String from, String until) {
        UUID id = UUID.randomUUID();
        sql().update("""
                insert into deemed_service (id, version, client, source_ref, recorded_at, person, region, from_day, until_day,
                                            evidence, proposed_by, proposed_at, approved_by, approved_at)
                values (?, 1, 'test', ?, now(), ?, ?, ?, ?, '档案', 'clerk', now(), 'reviewer', now())""", id, id.toString(), person, region, LocalDate.parse(from), LocalDate.parse(until));
        return id;
    }

    UUID inherited(String person, String heir) {
        UUID id = UUID.randomUUID();
        sql().update("""
                insert into account_inheritance (id, version, client, source_ref, recorded_at, person, heir, insurance, region,
                                                 died_on, balance, drawn, brought, brought_by_person, inherited)
                values (?, 1, 'test', ?, now(), ?, ?, 'PENSION', ?, date '2007-05-02', 10, 0, 10, 10, 10)""", id, id.toString(), person, heir, region);
        return id;
    }

    void becomeOne() {
        PersonTokens tokens = Arc.container().instance(PersonTokens.class).get();
        QuarkusTransaction.requiringNew().run(() -> tokens.replace(goes, stays, ReplacementReason.MERGE));
    }

    void strikeOut(String table, UUID id) {
        sql().update("update " + table + " set annul_reason = '重复' where id = ?", id);
    }

    List<String> listed() {
        return reviewer.asking()
                .queryParam("person", stays)
                .get(RIVALS)
                .jsonPath()
                .getList("items.id");
    }

    /** What nobody has to look into any more before it is settled. */
    private String newSettleable() {
        RivalDesk another = of(region);
        UUID kept = another.deemed(another.stays, "1980-01-01", "1990-01-01");
        another.deemed(another.goes, "1985-01-01", "1995-01-01");
        another.becomeOne();
        another.strikeOut("deemed_service", kept);
        return RIVALS + "/" + another.listed().get(0);
    }

    public static EndpointWalk add(EndpointWalk walk) {
        RivalDesk donghu = of("360102");
        return walk.object(RIVALS + "/{id}", donghu::newSettleable)
                .body("POST " + RIVALS + "/{id}/settlement", () -> json(SETTLED));
    }
}
