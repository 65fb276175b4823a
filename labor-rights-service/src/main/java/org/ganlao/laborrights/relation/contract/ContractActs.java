package org.ganlao.laborrights.relation.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.laborrights.relation.contract.domain.Act;
import org.ganlao.laborrights.relation.contract.domain.ActKind;
import org.ganlao.laborrights.relation.contract.domain.EndGround;
import org.ganlao.laborrights.relation.contract.domain.HoursSystem;
import org.ganlao.laborrights.relation.contract.domain.Statement;
import org.ganlao.laborrights.relation.contract.domain.Term;
import org.ganlao.laborrights.relation.contract.domain.TermKind;
import org.ganlao.laborrights.relation.contract.domain.Terms;
import org.ganlao.laborrights.relation.contract.domain.Work;
import org.ganlao.platform.database.BulkWork;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;

/** The acts of contracts as they were recorded; none of them is ever changed. */
@ApplicationScoped
class ContractActs {

    private static final List<String> COLUMNS = List.of(
            "contract",
            "number",
            "kind",
            "of_act",
            "effective_on",
            "contract_number",
            "signed_on",
            "term_kind",
            "ends_on",
            "probation_ends_on",
            "occupation",
            "position",
            "workplace",
            "wage",
            "hours_system",
            "ground",
            "reason",
            "recorded_by",
            "recorded_at");

    private static final String INTO = "contract_act (" + String.join(", ", COLUMNS) + ")";
    private static final String INSERT = "insert into " + INTO + " values (?" + ", ?".repeat(COLUMNS.size() - 1) + ")";
    private static final String OF =
            "select * from contract_act where contract = any(cast(? as uuid[])) order by contract, number";

    private final Sql sql;
    private final BulkWork bulk;

    ContractActs(Sql sql, BulkWork bulk) {
        this.sql = sql;
        this.bulk = bulk;
    }

    void add(UUID contract, RecordedAct act) {
        Object[] row = row(contract, act);
        if (bulk.underway()) {
            bulk.later(ContractActs.class, row, rows -> sql.copy(INTO, rows));
        } else {
            sql.update(INSERT, row);
        }
    }

    /** In the order in which they were recorded. */
    List<RecordedAct> of(UUID contract) {
        return of(List.of(contract)).getOrDefault(contract, List.of());
    }

    Map<UUID, List<RecordedAct>> of(Collection<UUID> contracts) {
        if (bulk.underway()) {
            bulk.write();
        }
        return sql.list(OF, row -> Map.entry(row.uuid("contract"), act(row)), contracts).stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Object[] row(UUID contract, RecordedAct recorded) {
        Act act = recorded.act();
        Statement states = act.states();
        Terms terms = states == null ? null : states.terms();
        Term term = term(states);
        Work work = states == null ? Work.UNSTATED : states.work();
        return new Object[] {
            contract,
            act.number(),
            act.kind(),
            act.of(),
            states == null ? null : states.on(),
            terms == null ? null : terms.number(),
            terms == null ? null : terms.signedOn(),
            term == null ? null : term.kind(),
            term == null ? null : term.endsOn(),
            terms == null ? null : terms.probationEndsOn(),
            work.occupation(),
            work.position(),
            work.workplace(),
            work.wage() == null ? null : work.wage().amount(),
            work.hours(),
            states == null ? null : states.ground(),
            recorded.reason(),
            recorded.by(),
            recorded.at()
        };
    }

    private static Term term(Statement states) {
        if (states == null) {
            return null;
        }
        return states.terms() == null ? states.term() : states.terms().term();
    }

    static RecordedAct act(Row row) {
        LocalDate on = row.date("effective_on");
        return new RecordedAct(
                new Act(
                        (int) row.number("number"),
                        ActKind.valueOf(row.text("kind")),
                        row.text("of_act") == null ? null : Integer.valueOf(row.text("of_act")),
                        on == null ? null : states(row, on)),
                row.text("reason"),
                row.text("recorded_by"),
                row.instant("recorded_at"));
    }

    private static Statement states(Row row, LocalDate on) {
        TermKind kind = constant(TermKind.class, row.text("term_kind"));
        LocalDate endsOn = row.date("ends_on");
        boolean agreed = row.text("contract_number") != null;
        return new Statement(
                on,
                agreed
                        ? new Terms(
                                row.text("contract_number"),
                                kind,
                                row.date("signed_on"),
                                on,
                                endsOn,
                                row.date("probation_ends_on"))
                        : null,
                agreed || kind == null ? null : new Term(kind, endsOn),
                work(row),
                constant(EndGround.class, row.text("ground")));
    }

    private static Work work(Row row) {
        BigDecimal wage = row.decimal("wage");
        return new Work(
                row.text("occupation"),
                row.text("position"),
                row.text("workplace"),
                wage == null ? null : new Money(wage),
                constant(HoursSystem.class, row.text("hours_system")));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
