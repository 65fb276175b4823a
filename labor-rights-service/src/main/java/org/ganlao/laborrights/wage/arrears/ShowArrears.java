package org.ganlao.laborrights.wage.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.wage.arrears.domain.EmployerArrears;
import org.ganlao.laborrights.wage.arrears.domain.OwedWages;
import org.ganlao.laborrights.wage.arrears.domain.WageRepayment;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.ledger.LedgerEntries;
import org.ganlao.platform.ledger.LedgerEntry;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/** Shows arrears, persons and repayments; that persons were read is noted. */
@ApplicationScoped
class ShowArrears {

    private static final String TOTALS = """
            select kind, historical, count(distinct employer) as employers, sum(persons) as persons,
                   sum(declared) as declared, sum(verified) as verified, sum(repaid) as repaid
              from wage_arrears where annul_reason is null and region = any (?)
             group by kind, historical order by historical desc, kind""";

    private final ArrearsRepository arrears;
    private final OwedWagesRepository owed;
    private final RepaymentRepository repayments;
    private final ArrearsLaw law;
    private final LedgerEntries entries;
    private final Persons persons;
    private final AuditedReads reads;
    private final RegionScope scope;
    private final RegionTree regions;
    private final Sql sql;
    private final BusinessClock clock;

    ShowArrears(
            ArrearsRepository arrears,
            OwedWagesRepository owed,
            RepaymentRepository repayments,
            ArrearsLaw law,
            LedgerEntries entries,
            Persons persons,
            AuditedReads reads,
            RegionScope scope,
            RegionTree regions,
            Sql sql,
            BusinessClock clock) {
        this.arrears = arrears;
        this.owed = owed;
        this.repayments = repayments;
        this.law = law;
        this.entries = entries;
        this.persons = persons;
        this.reads = reads;
        this.scope = scope;
        this.regions = regions;
        this.sql = sql;
        this.clock = clock;
    }

    LocalDate today() {
        return clock.today();
    }

    ArrearsView one(UUID id) {
        return view(arrears.visible(id));
    }

    ArrearsView view(EmployerArrears shown) {
        return ArrearsView.from(shown, today(), law.soon(today()));
    }

    Page<ArrearsView> page(ArrearsFilter filter, Paging paging) {
        return arrears.page(filter, today(), paging).map(this::view);
    }

    List<ArrearsTotalsView> totals(String region) {
        scope.requireRead(region);
        return sql.list(TOTALS, ArrearsTotalsView::of, regions.codesWithin(region));
    }

    Page<LedgerEntry> ledger(UUID id, Paging paging) {
        arrears.visible(id);
        return entries.page(ArrearsBooks.bookOf(id), paging);
    }

    OwedWagesView person(UUID id) {
        OwedWages found = owed.visible(id);
        reads.one(ArrearsEvents.PERSON, id);
        return view(found);
    }

    OwedWagesView view(OwedWages person) {
        return OwedWagesView.from(person, persons.show(person.person()));
    }

    Page<OwedWagesView> persons(OwedWagesFilter filter, Paging paging) {
        Page<OwedWages> page = owed.page(filter, persons.indexesOf(filter.document), paging);
        reads.list(ArrearsEvents.PERSON);
        return page.map(this::view);
    }

    RepaymentView repayment(UUID id) {
        return view(repayments.visible(id));
    }

    RepaymentView view(WageRepayment repayment) {
        return RepaymentView.from(repayment);
    }

    Page<RepaymentView> repayments(RepaymentFilter filter, Paging paging) {
        return repayments.page(filter, paging).map(this::view);
    }
}
