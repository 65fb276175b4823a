package org.ganlao.laborrights.wage.arrears.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.record.Origin;

/** Arrears of an enterprise with everybody to whom it owes wages, as a use case holds them. */
final class OwedScene {

    static final LocalDate DECLARED = LocalDate.of(2007, 1, 20);
    static final LocalDate VERIFIED = LocalDate.of(2007, 2, 5);
    static final LocalDate PAID = LocalDate.of(2007, 3, 20);
    static final LocalDate PLAN_BEGINS = LocalDate.of(2007, 1, 1);
    static final Instant NOW = Instant.parse("2007-03-20T01:00:00Z");
    static final Money THOUSAND = Money.of(1000);

    final EmployerArrears arrears =
            EmployerArrears.declared(UUID.randomUUID(), new Origin("test", "1"), outline("机械厂"), "clerk", NOW);
    final List<OwedWages> persons = new ArrayList<>();
    private final MonthsOwed months;
    WageRepayment repayment;

    OwedScene() {
        this(MonthsOwed.of(YearMonth.of(2004, 3), YearMonth.of(2005, 2)));
    }

    OwedScene(MonthsOwed months) {
        this.months = months;
        list(true, THOUSAND);
    }

    static ArrearsOutline outline(String name) {
        return new ArrearsOutline("360102", "71526726X", name, ArrearsKind.SOE, DECLARED);
    }

    void list(boolean first, Money... amounts) {
        List<OwedWages> late = new ArrayList<>();
        for (Money amount : amounts) {
            late.add(owed(amount));
        }
        arrears.list(late, first, PLAN_BEGINS, "clerk", NOW);
        persons.addAll(late);
    }

    private OwedWages owed(Money amount) {
        return new OwedWages(
                UUID.randomUUID(),
                new Origin("test", UUID.randomUUID().toString()),
                arrears,
                new ProtectedId(PersonalId.Kind.RESIDENT_ID, new byte[0], "key", new byte[0], "token"),
                months,
                false,
                amount,
                NOW);
    }

    Money verify() {
        List<OwedWages> waiting = persons.stream()
                .filter(person -> person.standing() && person.verified() == null)
                .toList();
        return arrears.verify(waiting, Map.of(), VERIFIED, "reviewer", NOW);
    }

    void pay(OwedWages person, Money amount) {
        repayment = WageRepayment.of(
                UUID.randomUUID(),
                new Origin("test", UUID.randomUUID().toString()),
                arrears,
                new RepaymentTerms(RepaymentSource.EMPLOYER, PAID, null),
                List.of(new RepaidPart(person.id(), amount)),
                byId(),
                NOW);
    }

    Map<UUID, OwedWages> byId() {
        return persons.stream().collect(Collectors.toMap(OwedWages::id, Function.identity()));
    }

    OwedWages first() {
        return persons.get(0);
    }

    OwedWages last() {
        return persons.get(persons.size() - 1);
    }
}
