package org.ganlao.platform.personal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.problem.Rejection;

/**
 * The identity document that tells one natural person from all others, in its canonical form. Never stored or sent as
 * it is: see {@link PersonalIdVault}. {@link #toString()} is masked.
 *
 * @param number resident numbers with 18 characters; permits without the digits that only count their renewals
 */
public record PersonalId(Kind kind, String number) {

    /** Documents by which the register knows a person. */
    @Schema(name = "IdentityDocument")
    public enum Kind {
        /** 公民身份号码. */
        RESIDENT_ID("\\d{17}[\\dX]", 18),
        /** 护照, of any country. */
        PASSPORT("[A-Z0-9]{5,15}", 15),
        /** 港澳居民来往内地通行证: H or M, eight digits for life, two that count renewals. */
        HK_MACAO_PERMIT("[HM]\\d{8}(\\d{2})?", 9),
        /** 台湾居民来往大陆通行证: eight digits for life; the old booklet adds two for renewals and a letter. */
        TAIWAN_PERMIT("\\d{8}(\\d{2}[A-Z]?)?", 8);

        private final Pattern form;
        private final int lifelongCharacters;

        Kind(String form, int lifelongCharacters) {
            this.form = Pattern.compile(form);
            this.lifelongCharacters = lifelongCharacters;
        }

        private String canonical(String tidy) {
            if (this == RESIDENT_ID) {
                return ResidentNumber.canonical(tidy);
            }
            return form.matcher(tidy).matches() && tidy.length() > lifelongCharacters
                    ? tidy.substring(0, lifelongCharacters)
                    : tidy;
        }

        private void require(String number) {
            if (this == RESIDENT_ID) {
                ResidentNumber.require(number);
            } else if (!form.matcher(number).matches() || number.length() > lifelongCharacters) {
                throw new Rejection(IdentityRefusal.DOCUMENT_NUMBER_FORM, this);
            }
        }
    }

    /** @throws Rejection (422) unless the number is a canonical one of its kind */
    public PersonalId {
        kind.require(number);
    }

    /**
     * Reads a number as people write it: spaces, small and full-width letters, 15 digits.
     *
     * @throws Rejection (422) naming what is wrong with it
     */
    public static PersonalId of(Kind kind, String written) {
        return new PersonalId(kind, kind.canonical(Written.tidy(written)));
    }

    /**
     * As {@link #of(Kind, String)}, for numbers that come from outside.
     *
     * @param today business date; a holder born later is refused
     */
    public static PersonalId of(Kind kind, String written, LocalDate today) {
        PersonalId id = of(kind, written);
        if (id.birthDate().filter(birth -> birth.isAfter(today)).isPresent()) {
            throw new Rejection(IdentityRefusal.BORN_IN_FUTURE, today);
        }
        return id;
    }

    /** Stated by resident numbers only. */
    public Optional<LocalDate> birthDate() {
        return kind == Kind.RESIDENT_ID ? Optional.of(ResidentNumber.birthDate(number)) : Optional.empty();
    }

    /** Whether the person has not yet completed this many years on the day; false where the document shows no birth date. */
    public boolean isUnder(int years, LocalDate day) {
        return birthDate()
                .filter(birthDate -> day.isBefore(birthDate.plusYears(years)))
                .isPresent();
    }

    /** Stated by resident numbers only. */
    public Optional<Sex> sex() {
        return kind == Kind.RESIDENT_ID ? Optional.of(ResidentNumber.sex(number)) : Optional.empty();
    }

    public String masked() {
        return Masking.mask(number);
    }

    @Override
    public String toString() {
        return kind + " " + masked();
    }
}
