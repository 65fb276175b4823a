package org.ganlao.employment.seeking.jobseeker.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ganlao.platform.personal.PersonalId;

/**
 * Who is hard to place (就业困难对象): laid-off or unemployed persons of the "4050" age, or of one of the groups.
 *
 * @param groups dated data; where AGED_4050 is not among them, age alone makes nobody hard to place
 */
public record HardToPlace(Set<SeekerGroup> groups, FortyFifty age) {

    public HardToPlace {
        groups = Set.copyOf(groups);
        Objects.requireNonNull(age, "age");
    }

    /** The group that makes the person hard to place on the day; the age comes first, then the order of the groups. */
    public Optional<SeekerGroup> of(Registration registration, PersonalId person, LocalDate day) {
        if (registration.kind() == SeekerKind.OTHER) {
            return Optional.empty();
        }
        if (groups.contains(SeekerGroup.AGED_4050) && age.covers(person, day)) {
            return Optional.of(SeekerGroup.AGED_4050);
        }
        EnumSet<SeekerGroup> shared = EnumSet.noneOf(SeekerGroup.class);
        shared.addAll(registration.groups());
        shared.remove(SeekerGroup.AGED_4050);
        shared.retainAll(groups);
        return shared.stream().findFirst();
    }
}
