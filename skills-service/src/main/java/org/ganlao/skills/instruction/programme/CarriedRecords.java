package org.ganlao.skills.instruction.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.skills.instruction.programme.domain.CarriedItem;
import org.ganlao.skills.instruction.programme.domain.CarriedItem.Carried;
import org.ganlao.skills.instruction.programme.domain.CarriedKind;
import org.ganlao.skills.instruction.programme.domain.ProgrammeRefusal;

/** The records that programmes carry, and who takes part by them. */
@ApplicationScoped
class CarriedRecords {

    private static final String REGION = "select region from %s where id = ? and annul_reason is null";

    private static final String OF_COURSE = """
            select person, 'TRAINEE' as role,
                   case when completed_on is not null then 'COMPLETED' when dropped_out_on is not null then 'DROPPED_OUT'
                        else 'ENROLLED' end as result
              from trainee where course = ? and annul_reason is null order by enrolled_on, id""";
    private static final String OF_PAIR = """
            select r.person, r.role, a.state as result
              from apprenticeship a
              cross join lateral (values (a.person, 'APPRENTICE'), (a.master, 'MASTER')) r (person, role)
             where a.id = ? and a.annul_reason is null order by r.role""";
    private static final String OF_COMMENDATION =
            "select person, 'COMMENDED' as role, state as result from commendation where id = ? and annul_reason is null";

    private final HeardIncubators incubators;
    private final RegionScope scope;
    private final Sql sql;

    CarriedRecords(HeardIncubators incubators, RegionScope scope, Sql sql) {
        this.incubators = incubators;
        this.scope = scope;
        this.sql = sql;
    }

    /**
     * Refuses what the caller may not see, what was struck out, and an incubator of which employment told that it is not open; one
     * of which nothing was told yet is taken.
     */
    void require(Carried carried) {
        switch (carried.kind()) {
            case COURSE -> requireVisible("course", carried.record());
            case APPRENTICESHIP -> requireVisible("apprenticeship", carried.record());
            case COMMENDATION -> requireVisible("commendation", carried.record());
            case INCUBATOR -> {
                if (incubators.closedOn(carried.record(), carried.on())) {
                    throw new Rejection(ProgrammeRefusal.INCUBATOR_NOT_OPEN, carried.record(), carried.on())
                            .at("/record");
                }
            }
            case EXPENSE, EVIDENCE -> {}
        }
    }

    private void requireVisible(String table, UUID id) {
        String region = sql.one(REGION.formatted(table), row -> row.text("region"), id)
                .orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
        scope.requireRead(region);
    }

    /** In the order in which they came, each with what became of it; nobody by what names no people. */
    List<ProgrammeParticipant> participants(CarriedItem item) {
        return switch (item.kind()) {
            case COURSE -> participants(OF_COURSE, item.record());
            case APPRENTICESHIP -> participants(OF_PAIR, item.record());
            case COMMENDATION -> participants(OF_COMMENDATION, item.record());
            case INCUBATOR, EXPENSE, EVIDENCE -> List.of();
        };
    }

    private List<ProgrammeParticipant> participants(String query, UUID id) {
        return sql.list(query, ProgrammeParticipant::from, id);
    }

    /** Null unless it is an incubator. */
    Boolean told(CarriedItem item) {
        return item.kind() == CarriedKind.INCUBATOR ? incubators.told(item.record()) : null;
    }
}
