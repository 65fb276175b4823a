package org.ganlao.laborrights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.laborrights.wage.arrears.WageArrears;
import org.ganlao.laborrights.wage.arrears.domain.ArrearsKind;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.PersonalIdVault;
import org.ganlao.platform.record.Origin;

/** Wages of a thousand yuan each that an award of 15 March 2007 gives to workers of an employer in Donghu district. */
@ApplicationScoped
public class AwardedWages {

    public static final LocalDate AWARDED = LocalDate.of(2007, 3, 15);

    private static final WageArrears.Span LAST_OF_2006 =
            new WageArrears.Span(YearMonth.of(2006, 11), YearMonth.of(2006, 12), false);

    private final WageArrears arrears;
    private final PersonalIdVault vault;

    AwardedWages(WageArrears arrears, PersonalIdVault vault) {
        this.arrears = arrears;
        this.vault = vault;
    }

    /** The arrears that the award causes, of the last two months of 2006. */
    public UUID to(String employer, UUID award, String... residentNumbers) {
        return of(employer, award, LAST_OF_2006, "1000", residentNumbers).get(0);
    }

    /** The same by an award of another day. */
    @ActivateRequestContext
    @Transactional
    public List<UUID> on(LocalDate day, String employer, String... residentNumbers) {
        return by(day, employer, UUID.randomUUID(), LAST_OF_2006, "1000", residentNumbers);
    }

    /** @param amount to each */
    @ActivateRequestContext
    @Transactional
    public List<UUID> of(String employer, UUID award, WageArrears.Span span, String amount, String... residentNumbers) {
        return by(AWARDED, employer, award, span, amount, residentNumbers);
    }

    private List<UUID> by(
            LocalDate day,
            String employer,
            UUID award,
            WageArrears.Span span,
            String amount,
            String... residentNumbers) {
        return arrears.award(new WageArrears.Award(
                new WageArrears.Cause("award", award, "东劳仲裁字〔2007〕第14号", day),
                employer,
                Bureau.REGION,
                ArrearsKind.MIGRANT,
                span,
                Arrays.stream(residentNumbers)
                        .map(number -> new WageArrears.OwedTo(
                                vault.protect(PersonalId.of(PersonalId.Kind.RESIDENT_ID, number)), Money.of(amount)))
                        .toList(),
                List.of()));
    }

    @ActivateRequestContext
    @Transactional
    public void withdraw(UUID award) {
        arrears.withdraw("award", award, "裁决被撤销");
    }

    @ActivateRequestContext
    @Transactional
    public void lapse(UUID award) {
        arrears.lapse("award", award, "劳动者起诉");
    }

    @ActivateRequestContext
    @Transactional
    public List<WageArrears.Owing> owing(UUID of) {
        return arrears.owing(of);
    }

    /** So much to everybody who is still owed something, out of a deposit. */
    @ActivateRequestContext
    @Transactional
    public UUID draw(UUID of, String amount) {
        return draw(
                of,
                arrears.owing(of).stream()
                        .collect(Collectors.toMap(WageArrears.Owing::owed, owing -> Money.of(amount))));
    }

    /** The same to one of them. */
    @ActivateRequestContext
    @Transactional
    public UUID drawFor(UUID of, WageArrears.Owing person, String amount) {
        return draw(of, Map.of(person.owed(), Money.of(amount)));
    }

    private UUID draw(UUID of, Map<UUID, Money> amounts) {
        return arrears.repayFromDeposit(
                new Origin("test", UUID.randomUUID().toString()), of, AWARDED.plusDays(5), "动用〔2007〕1号", amounts);
    }

    @ActivateRequestContext
    @Transactional
    public void takeBack(UUID repayment) {
        arrears.takeBackDrawn(repayment, "动用有误");
    }

    @ActivateRequestContext
    @Transactional
    public boolean owes(String employer) {
        return arrears.owes(employer);
    }
}
