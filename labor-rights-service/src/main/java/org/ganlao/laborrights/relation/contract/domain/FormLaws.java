package org.ganlao.laborrights.relation.contract.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** In which form and for how long contracts have to be concluded, by the law of the day. */
public record FormLaws(List<Law> laws) {

    /**
     * One law.
     *
     * @param from first day on which it holds
     * @param source the law, as one cites it
     * @param writtenWithinMonths from the first day of work on
     * @param openTermAfterYears with the employer
     * @param openTermAfterFixedTerms in a row, agreed since the law holds; 0 for no such rule
     */
    public record Law(
            LocalDate from,
            String source,
            int writtenWithinMonths,
            int openTermAfterYears,
            int openTermAfterFixedTerms) {}

    public FormLaws {
        laws = laws.stream().sorted(Comparator.comparing(Law::from).reversed()).toList();
    }

    /**
     * What a contract does not show on a day.
     *
     * @param standing its acts
     */
    public List<ContractHint> hints(Collection<Act> standing, Timeline timeline, Employment employment, LocalDate on) {
        LocalDate joinedOn = employment.onRoll().from();
        LocalDate unwritten = employment.unwrittenBefore(timeline.signed().startsOn());
        Optional<ContractHint> late = of(unwritten)
                .filter(law -> timeline.signed().signedOn().isAfter(unwritten.plusMonths(law.writtenWithinMonths())))
                .map(law -> ContractHint.WRITTEN_LATE);
        Optional<ContractHint> open = timeline.at(on)
                .filter(stretch -> stretch.term().kind() == TermKind.FIXED)
                .flatMap(stretch -> of(on).filter(law -> isOpenTermDue(law, standing, joinedOn, stretch.term())))
                .map(law -> ContractHint.OPEN_TERM_DUE);
        Optional<ContractHint> elsewhere =
                employment.onRoll().common(timeline.days()).isPresent()
                        ? Optional.empty()
                        : Optional.of(ContractHint.NOT_ON_ROLL);
        return Stream.of(late, open, elsewhere).flatMap(Optional::stream).toList();
    }

    private static boolean isOpenTermDue(Law law, Collection<Act> standing, LocalDate joinedOn, Term term) {
        long fixed = standing.stream()
                .map(act -> act.states().terms())
                .filter(terms -> terms != null
                        && terms.kind() == TermKind.FIXED
                        && !terms.signedOn().isBefore(law.from()))
                .count();
        boolean yearsReached =
                !term.endsBefore(joinedOn.plusYears(law.openTermAfterYears()).minusDays(1));
        return yearsReached || law.openTermAfterFixedTerms() > 0 && fixed >= law.openTermAfterFixedTerms();
    }

    private Optional<Law> of(LocalDate day) {
        return laws.stream().filter(law -> !law.from().isAfter(day)).findFirst();
    }
}
