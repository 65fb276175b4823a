package org.ganlao.employment.seeking.placement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.ganlao.employment.seeking.jobseeker.domain.Ending;
import org.ganlao.employment.seeking.jobseeker.domain.JobSeeker;
import org.ganlao.employment.seeking.jobseeker.domain.SeekerKind;

class WorkHistoryOrderTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2007, 1, 1);

    /** Work from one day of the year to another. */
    record Spell(int from, int length, boolean urban) {

        Job with(String employer) {
            LocalDate first = NEW_YEAR.plusDays(from);
            LocalDate last = first.plusDays(length);
            return new Job(PlacementKind.SELF_EMPLOYED, urban, "360102", "360102", employer, null, null, first, last);
        }
    }

    @Property
    void says_the_same_in_whatever_order_the_records_were_made(
            @ForAll("spells") @Size(max = 6) List<Spell> spells, @ForAll Random order) {
        List<Spell> shuffled = new ArrayList<>(spells);
        Collections.shuffle(shuffled, order);

        assertThat(recorded(shuffled, true)).isEqualTo(recorded(spells, false));
    }

    @Property
    void says_the_same_after_a_mistaken_placement_was_annulled(
            @ForAll("spells") @Size(max = 6) List<Spell> spells, @ForAll("spell") Spell mistake) {
        PersonAtWork person = PersonAtWork.bornOn(LocalDate.of(1967, 3, 5));
        JobSeeker registration = person.registered(SeekerKind.LAID_OFF, NEW_YEAR.plusDays(30));
        Map<String, Placement> placements = place(person, spells);
        Map<String, Situation> before = situations(placements);
        Optional<LocalDate> ended = registration.ending().map(Ending::on);

        person.annulled(person.placed(mistake.with("another employer")));

        assertThat(situations(placements)).isEqualTo(before);
        assertThat(registration.ending().map(Ending::on)).isEqualTo(ended);
    }

    private static List<Object> recorded(List<Spell> spells, boolean registeredLast) {
        PersonAtWork person = PersonAtWork.bornOn(LocalDate.of(1967, 3, 5));
        LocalDate day = NEW_YEAR.plusDays(30);
        JobSeeker early = registeredLast ? null : person.registered(SeekerKind.LAID_OFF, day);
        Map<String, Placement> placements = place(person, spells);
        JobSeeker registration = registeredLast ? person.registered(SeekerKind.LAID_OFF, day) : early;
        return List.of(situations(placements), registration.ending().map(Ending::on));
    }

    private static Map<String, Placement> place(PersonAtWork person, List<Spell> spells) {
        Map<String, Placement> placements = new TreeMap<>();
        spells.forEach(spell -> placements.put(spell.toString(), person.placed(spell.with(spell.toString()))));
        return placements;
    }

    private static Map<String, Situation> situations(Map<String, Placement> placements) {
        Map<String, Situation> situations = new TreeMap<>();
        placements.forEach((spell, placement) -> situations.put(spell, placement.situation()));
        return situations;
    }

    @Provide
    Arbitrary<List<Spell>> spells() {
        return spell().list().uniqueElements();
    }

    @Provide
    Arbitrary<Spell> spell() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of(true, false))
                .as(Spell::new);
    }
}
