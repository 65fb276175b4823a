package org.ganlao.laborrights.wage.payroll.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.OfPerson;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;

/** What one person worked and got in a month, and what of it is short. Whoever changes it holds the row of its report. */
@Entity
@Table(name = "payroll_line")
public class PayrollLine extends FactRecord implements OfPerson {

    @ManyToOne(optional = false)
    @JoinColumn(name = "report", nullable = false, updatable = false)
    private PayrollReport report;

    @Embedded
    private ProtectedId person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private WorkKind kind;

    @Embedded
    private WorkedHours hours;

    @Embedded
    private Pay pay;

    @Column(nullable = false)
    private boolean excessive;

    @Column(name = "short", nullable = false)
    private Money missing;

    @ElementCollection
    @CollectionTable(name = "payroll_shortfall", joinColumns = @JoinColumn(name = "line"))
    @OrderColumn(name = "place")
    private List<Shortfall> shortfalls = new ArrayList<>();

    public PayrollLine(
            UUID id,
            Origin origin,
            PayrollReport report,
            ProtectedId person,
            WorkKind kind,
            WorkedHours hours,
            Pay pay,
            Instant now) {
        super(id, origin, now);
        this.report = Objects.requireNonNull(report, "report");
        this.person = Objects.requireNonNull(person, "person");
        state(kind, hours, pay);
    }

    protected PayrollLine() {}

    private void state(WorkKind stated, WorkedHours statedHours, Pay statedPay) {
        kind = Objects.requireNonNull(stated, "kind");
        hours = Objects.requireNonNull(statedHours, "hours");
        pay = Objects.requireNonNull(statedPay, "pay");
        forget();
    }

    private void forget() {
        excessive = false;
        missing = Money.ZERO;
        shortfalls.clear();
    }

    /** States it anew and whole; it is to be checked again. */
    public void correct(WorkKind stated, WorkedHours statedHours, Pay statedPay, Instant now) {
        requireStanding();
        if (stated == kind && statedHours.same(hours) && statedPay.equals(pay)) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        report.change(now);
        state(stated, statedHours, statedPay);
        revised(now);
    }

    @Override
    public void annul(String reason, Instant now) {
        requireStanding();
        report.strikeOut(now);
        forget();
        super.annul(reason, now);
    }

    /** With the report that it is on. */
    void annulWithReport(String reason, Instant now) {
        super.annul(reason, now);
    }

    void check(PayLaw law, LocalDate today, Instant now) {
        List<Shortfall> found =
                PayCheck.of(kind, hours, pay, law, report.outline().payDay(), today);
        boolean tooLong = PayCheck.excessive(hours, law);
        if (!found.equals(shortfalls) || tooLong != excessive) {
            shortfalls.clear();
            shortfalls.addAll(found);
            missing = Money.sum(found.stream().map(Shortfall::amount).toList());
            excessive = tooLong;
            revised(now);
        }
    }

    @Override
    public String region() {
        return report.region();
    }

    @Override
    public LocalDate occurredOn() {
        return report.occurredOn();
    }

    public PayrollReport report() {
        return report;
    }

    @Override
    public ProtectedId person() {
        return person;
    }

    public WorkKind kind() {
        return kind;
    }

    public WorkedHours hours() {
        return hours;
    }

    public Pay pay() {
        return pay;
    }

    /** Whether more overtime was worked than the law allows; false before the check. */
    public boolean excessive() {
        return excessive;
    }

    /** In all; nothing before the check. */
    public Money missing() {
        return missing;
    }

    /** Empty before the check. */
    public List<Shortfall> shortfalls() {
        return List.copyOf(shortfalls);
    }
}
