package org.ganlao.laborrights.wage.payroll.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * An employer's payroll of a month (工资支付申报). Lines are added, corrected and struck out, and checked all together as they are;
 * what is found short can be registered as arrears by another person, after which nothing changes any more. Whoever changes a
 * line holds the row of its report.
 */
@Entity
@Table(name = "payroll_report")
public class PayrollReport extends FactRecord {

    @Embedded
    private ReportOutline outline;

    @Column(nullable = false)
    private int lines;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    @Embedded
    private PayLaw law;

    @Column(name = "short_lines", nullable = false)
    private int shortLines;

    @Column(name = "excessive_lines", nullable = false)
    private int excessiveLines;

    @Column(name = "short", nullable = false)
    private Money missing;

    @AttributeOverride(name = "proposedBy", column = @Column(name = "proposed_by"))
    @AttributeOverride(name = "proposedAt", column = @Column(name = "proposed_at"))
    @Embedded
    private Approval approval;

    private UUID arrears;

    @Column(name = "inspection_case")
    private UUID inspectionCase;

    public PayrollReport(UUID id, Origin origin, ReportOutline outline, Instant now) {
        super(id, origin, now);
        this.outline = Objects.requireNonNull(outline, "outline");
        this.missing = Money.ZERO;
    }

    protected PayrollReport() {}

    /** A line was added. */
    public void add(Instant now) {
        change(now);
        lines++;
    }

    void strikeOut(Instant now) {
        change(now);
        lines--;
    }

    /** What it says is another thing now, and is to be checked again. */
    void change(Instant now) {
        requireOpen();
        checkedOn = null;
        law = null;
        shortLines = 0;
        excessiveLines = 0;
        missing = Money.ZERO;
        approval = null;
        revised(now);
    }

    private void requireOpen() {
        requireStanding();
        if (arrears != null) {
            throw new Rejection(PayrollRefusal.PAYROLL_SETTLED);
        }
    }

    /** @param all standing lines */
    public void check(List<PayrollLine> all, PayLaw figures, LocalDate today, String by, Instant now) {
        requireOpen();
        if (!today.isAfter(outline.yearMonth().atEndOfMonth())) {
            throw new Rejection(PayrollRefusal.MONTH_RUNS, outline.yearMonth().atEndOfMonth());
        }
        if (lines == 0) {
            throw new Rejection(PayrollRefusal.NOTHING_ON_PAYROLL);
        }
        all.forEach(line -> line.check(figures, today, now));
        law = figures;
        checkedOn = today;
        shortLines =
                (int) all.stream().filter(line -> line.missing().isPositive()).count();
        excessiveLines = (int) all.stream().filter(PayrollLine::excessive).count();
        missing = Money.sum(all.stream().map(PayrollLine::missing).toList());
        approval = Approval.proposed(by, now);
        revised(now);
    }

    /**
     * To be asked before the arrears are registered, by another person than who checked it. Wages are owed once the pay day has
     * passed, and the check has to have looked at what was paid by then.
     */
    public void requireToBeSettled(LocalDate on, String by) {
        requireOpen();
        requireChecked();
        if (!checkedOn.isAfter(outline.payDay())) {
            throw new Rejection(PayrollRefusal.CHECKED_BEFORE_PAY_DAY, outline.payDay());
        }
        if (on.isBefore(checkedOn)) {
            throw new Rejection(PayrollRefusal.SETTLED_BEFORE_CHECK, checkedOn).at("/on");
        }
        if (missing.isZero()) {
            throw new Rejection(PayrollRefusal.NOTHING_SHORT);
        }
        approval.requireOpenTo(by);
    }

    /** To be asked before an inspection case is opened. */
    public void requireFound() {
        requireChecked();
        if (!found()) {
            throw new Rejection(PayrollRefusal.NOTHING_SHORT);
        }
    }

    /** Whether the check found anything. */
    public boolean found() {
        return shortLines > 0 || excessiveLines > 0;
    }

    /** @param opened the inspection case that what was found led to */
    public void inspected(UUID opened, Instant now) {
        requireFound();
        inspectionCase = Objects.requireNonNull(opened, "opened");
        revised(now);
    }

    private void requireChecked() {
        requireStanding();
        if (checkedOn == null) {
            throw new Rejection(PayrollRefusal.PAYROLL_UNCHECKED);
        }
    }

    /**
     * @param registered the arrears that what is short became
     * @param on day of the decision, from which they are owed as verified
     */
    public void settle(UUID registered, LocalDate on, String by, Instant now) {
        requireToBeSettled(on, by);
        approval = approval.by(by, now);
        arrears = Objects.requireNonNull(registered, "registered");
        revised(now);
    }

    /** The arrears were a mistake and are withdrawn; it is to be checked again. */
    public void reopen(Instant now) {
        requireStanding();
        if (arrears == null) {
            throw new Rejection(PayrollRefusal.PAYROLL_UNSETTLED);
        }
        arrears = null;
        change(now);
    }

    /** @param all standing lines */
    public void strikeOut(List<PayrollLine> all, String reason, Instant now) {
        requireOpen();
        all.forEach(line -> line.annulWithReport(reason, now));
        annul(reason, now);
    }

    public ReportState state() {
        if (!standing()) {
            return ReportState.ANNULLED;
        }
        if (arrears != null) {
            return ReportState.SETTLED;
        }
        return checkedOn == null ? ReportState.REPORTED : ReportState.CHECKED;
    }

    @Override
    public String region() {
        return outline.region();
    }

    /** First day of the month. */
    @Override
    public LocalDate occurredOn() {
        return outline.month();
    }

    public ReportOutline outline() {
        return outline;
    }

    public int lines() {
        return lines;
    }

    /** Null unless it was checked as it is. */
    public LocalDate checkedOn() {
        return checkedOn;
    }

    /** By which it was checked; null before. */
    public PayLaw law() {
        return law;
    }

    public int shortLines() {
        return shortLines;
    }

    public int excessiveLines() {
        return excessiveLines;
    }

    /** In all; nothing before the check. */
    public Money missing() {
        return missing;
    }

    /** Who checked it, and who registered the arrears; null before the check. */
    public Approval approval() {
        return approval;
    }

    /** Null unless what was found led to one. */
    public UUID inspectionCase() {
        return inspectionCase;
    }

    /** Null unless what is short was registered. */
    public UUID arrears() {
        return arrears;
    }
}
