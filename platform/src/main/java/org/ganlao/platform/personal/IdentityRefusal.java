package org.ganlao.platform.personal;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a written identity number is none. The texts never repeat the number. */
public enum IdentityRefusal implements ReasonedRefusal {
    RESIDENT_ID_FORM(
            "A resident identity number has 18 characters (17 digits and a check character) or 15 digits.",
            "公民身份号码应为 18 位（17 位数字加校验码）或 15 位数字。",
            "GB 11643-1999"),
    RESIDENT_ID_ADDRESS(
            "The first two digits of the identity number name no province.",
            "公民身份号码前两位不是省级行政区划代码。",
            "GB 11643-1999; GB/T 2260"),
    RESIDENT_ID_BIRTH_DATE(
            "The identity number holds a birth date that is not in the calendar.", "公民身份号码中的出生日期不存在。", "GB 11643-1999"),
    RESIDENT_ID_CHECK("The check character of the identity number is wrong.", "公民身份号码校验码错误。", "GB 11643-1999"),
    BORN_IN_FUTURE("The identity number holds a birth date after {0}.", "公民身份号码中的出生日期晚于 {0}。", "GB 11643-1999"),
    DOCUMENT_NUMBER_FORM(
            "This is no number of a document of the kind {0}.", "证件号码不符合证件类型（{0}）的格式。", "ICAO Doc 9303; 出境入境管理法"),
    ORGANISATION_CODE_FORM(
            "An organisation code has 9 characters, with or without a hyphen before the last; a unified code has 18.",
            "组织机构代码应为 9 位（末位前可带连字符），统一社会信用代码应为 18 位。",
            "GB 11714-1997; GB 32100-2015"),
    ORGANISATION_CODE_CHECK("The check character of the organisation code is wrong.", "组织机构代码校验码错误。", "GB 11714-1997"),
    UNIFIED_CODE_CHECK(
            "The check character of the unified social credit code is wrong.", "统一社会信用代码校验码错误。", "GB 32100-2015"),
    LICENCE_NUMBER_FORM("A business licence number has 13 or 15 digits.", "营业执照注册号应为 13 位或 15 位数字。", "GS 15-2006"),
    LICENCE_NUMBER_CHECK("The check digit of the business licence number is wrong.", "营业执照注册号校验码错误。", "GS 15-2006");

    private final Reason reason;

    IdentityRefusal(String en, String zh, String source) {
        this.reason = Reason.rule(en, zh, source);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
