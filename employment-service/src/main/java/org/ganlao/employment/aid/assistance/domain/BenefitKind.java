package org.ganlao.employment.aid.assistance.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.ganlao.employment.aid.support.domain.SupportKind;
import org.ganlao.employment.aid.taxrelief.domain.ReliefKind;

/** Whatever a person may receive: every kind of support, tax relief of every kind, interest that the state bears. */
public enum BenefitKind {
    INTERMEDIARY_SUBSIDY,
    INSURANCE_SUBSIDY,
    POST_SUBSIDY,
    SERVICE_PURCHASE,
    INTERNSHIP_SUBSIDY,
    STARTUP_SUBSIDY,
    /** 个体经营减免税. */
    RELIEF_SELF_EMPLOYED,
    /** 企业吸纳减免税. */
    RELIEF_HIRED,
    /** 小额担保贷款贴息. */
    INTEREST_SUBSIDY;

    public static BenefitKind of(SupportKind kind) {
        return valueOf(kind.name());
    }

    public static BenefitKind of(ReliefKind kind) {
        return valueOf("RELIEF_" + kind.name());
    }

    /**
     * Reads {@code post-subsidy}.
     *
     * @throws IllegalArgumentException if there is no such kind
     */
    static BenefitKind parse(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The same of codes with spaces between them. */
    static Set<BenefitKind> parseAll(String codes) {
        return Arrays.stream(codes.split(" ")).map(BenefitKind::parse).collect(Collectors.toUnmodifiableSet());
    }
}
