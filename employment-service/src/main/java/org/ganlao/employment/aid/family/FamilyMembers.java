package org.ganlao.employment.aid.family;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ganlao.employment.aid.family.domain.FamilyMember;
import org.ganlao.employment.aid.family.domain.FamilyRefusal;
import org.ganlao.employment.aid.family.domain.ZeroEmploymentFamily;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Persons;

/** The members of families between requests, rows and answers. */
@ApplicationScoped
class FamilyMembers {

    private final Persons persons;
    private final FamilyRepository families;

    FamilyMembers(Persons persons, FamilyRepository families) {
        this.persons = persons;
        this.families = families;
    }

    List<PersonalId> identify(StatedFamily stated) {
        List<PersonalId> identified = new ArrayList<>();
        for (StatedMember member : stated.members()) {
            try {
                identified.add(persons.identify(member.person()));
            } catch (Rejection refused) {
                throw refused.at("/family/members/" + identified.size() + "/person/number");
            }
        }
        return identified;
    }

    /** Locks persons always in the same order, so that two families never wait for each other. */
    void lock(Collection<PersonalId> members) {
        persons.lock(members);
    }

    List<FamilyMember> members(StatedFamily stated, List<PersonalId> identified) {
        return IntStream.range(0, identified.size())
                .mapToObj(i -> {
                    StatedMember member = stated.members().get(i);
                    return new FamilyMember(
                            UUID.randomUUID(),
                            persons.protect(identified.get(i)),
                            member.head(),
                            member.willingAndAble());
                })
                .toList();
    }

    /** A person belongs to one standing family, anywhere; the refusal tells no more than where. */
    void requireNoOtherFamily(List<PersonalId> members, ZeroEmploymentFamily own) {
        List<byte[]> indexes = members.stream()
                .flatMap(member -> persons.blindIndexes(member).stream())
                .toList();
        families.standingOf(indexes).stream()
                .filter(other -> other != own)
                .findFirst()
                .ifPresent(other -> {
                    throw new Rejection(FamilyRefusal.MEMBER_OF_ANOTHER_FAMILY, other.region());
                });
    }

    List<PersonalId> reveal(ZeroEmploymentFamily family) {
        return family.members().stream()
                .map(member -> persons.reveal(member.person()))
                .toList();
    }

    FamilyView show(ZeroEmploymentFamily family) {
        return FamilyView.from(
                family,
                family.members().stream()
                        .map(member -> new FamilyView.ShownMember(
                                persons.show(member.person()),
                                age(member, family.occurredOn()),
                                member.head(),
                                member.willing()))
                        .toList());
    }

    private Integer age(FamilyMember member, LocalDate day) {
        return persons.reveal(member.person())
                .birthDate()
                .map(birth -> Period.between(birth, day).getYears())
                .orElse(null);
    }
}
