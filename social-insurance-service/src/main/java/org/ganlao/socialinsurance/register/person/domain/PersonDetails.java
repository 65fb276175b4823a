package org.ganlao.socialinsurance.register.person.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.Sex;
import org.ganlao.platform.problem.Rejection;

/**
 * What an agency states of a person; a correction states it anew and whole.
 *
 * @param name null where nobody has registered the person yet; so is the household
 * @param post null where the person holds none
 * @param specialWork whether years of work underground, at height, in heat or with poison bring the retirement forward
 * @param workBeganOn first day of work, from which deemed years count; null where it is not known
 * @param bornOn as the document says; null where neither it nor anybody says
 * @param region of the agency that keeps the record
 */
@Embeddable
public record PersonDetails(
        String name,
        @Enumerated(EnumType.STRING) Household household,
        @Enumerated(EnumType.STRING) Post post,
        @Column(name = "special_work", nullable = false) boolean specialWork,
        @Column(name = "work_began_on") LocalDate workBeganOn,
        @Column(name = "born_on") LocalDate bornOn,
        @Enumerated(EnumType.STRING) Sex sex,
        @Column(nullable = false) String region) {

    public PersonDetails {
        Objects.requireNonNull(region, "region");
        if (workBeganOn != null && bornOn != null && !workBeganOn.isAfter(bornOn)) {
            throw new Rejection(PersonRefusal.WORK_BEFORE_BIRTH, bornOn).at("/details/workBeganOn");
        }
    }

    /** Of somebody of whom nothing but the document is known. */
    static PersonDetails of(PersonalId document, String region) {
        return new PersonDetails(null, null, null, false, null, null, null, region).asIn(document);
    }

    /**
     * The same with birth and sex as the document says them.
     *
     * @throws Rejection where something else is stated
     */
    public PersonDetails asIn(PersonalId document) {
        LocalDate born = document.birthDate().orElse(bornOn);
        Sex said = document.sex().orElse(sex);
        if (bornOn != null && !bornOn.equals(born)) {
            throw new Rejection(PersonRefusal.DOCUMENT_SAYS_OTHERWISE, born).at("/details/bornOn");
        }
        if (sex != null && sex != said) {
            throw new Rejection(PersonRefusal.DOCUMENT_SAYS_OTHERWISE, said).at("/details/sex");
        }
        return new PersonDetails(name, household, post, specialWork, workBeganOn, born, said, region);
    }

    /** Kept by another county's agency from now on. */
    PersonDetails keptIn(String otherRegion) {
        return new PersonDetails(name, household, post, specialWork, workBeganOn, bornOn, sex, otherRegion);
    }
}
