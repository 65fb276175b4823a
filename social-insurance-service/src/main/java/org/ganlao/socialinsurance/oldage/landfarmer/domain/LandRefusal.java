package org.ganlao.socialinsurance.oldage.landfarmer.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why the scheme of land-expropriated farmers does not do as asked. */
public enum LandRefusal implements ReasonedRefusal {
    PILOT_STATED(conflict("The county has pilot {0} already.", "该县（市、区）已有试点记录 {0}。", LandRefusal.SCHEME)),
    PILOT_IN_USE(conflict(
            "Persons are covered by this pilot; it is not struck out.", "已有人员在该试点参保，不得撤销。", LandRefusal.SCHEME)),
    NO_PILOT(rule("{0} does not run the scheme on {1}.", "{0} 在 {1} 尚未开展被征地农民养老保障。", LandRefusal.SCHEME)),
    PROJECT_STATED(
            conflict("The expropriation is on record as {0} for this group.", "该征地批文和村组已登记为 {0}。", LandRefusal.SCHEME)),
    PROJECT_IN_USE(conflict(
            "Persons are covered after this expropriation; it is not struck out.",
            "该征地项目已有人员参保，不得撤销。",
            LandRefusal.SCHEME)),
    PROJECT_NOT_APPROVED(conflict("The expropriation is not approved yet.", "该征地项目尚未审核。", LandRefusal.SCHEME)),
    PROJECT_FULL(rule(
            "The expropriation takes the land from {0} persons, and so many are covered.",
            "该征地项目核定 {0} 人，参保人数已满。", LandRefusal.SCHEME)),
    COVERED_BEFORE_EXPROPRIATION(
            rule("The land was taken on {0}; nobody is covered before.", "征地日期为 {0}，参保日期不得更早。", LandRefusal.SCHEME)),
    TOO_YOUNG_TO_COVER(rule("Who is covered is {0} years old at least.", "参保人员须年满 {0} 周岁。", LandRefusal.SCHEME)),
    COVERED_ALREADY(conflict("The person is covered by {0}.", "该人员已有参保记录 {0}。", LandRefusal.SCHEME)),
    SHARES_CAME_IN(
            conflict("Shares of it came in; strike the receipts out first.", "已有出资到账，须先撤销收款。", LandRefusal.MONEY)),
    SHARE_OF_WHOM(rule(
            "A person's share names the coverage; the others are paid for all of a project.",
            "个人出资须注明参保记录；集体和政府出资按项目缴纳。",
            LandRefusal.MONEY)),
    SHARE_PAID(conflict("Nothing of the share {0} is open.", "“{0}”出资已无未缴金额。", LandRefusal.MONEY)),
    SHARE_PAID_WHOLE(rule(
            "A share comes in whole: {0} yuan are open, not {1}.", "出资须一次足额到账：应缴 {0} 元，所报 {1} 元。", LandRefusal.MONEY)),
    SHARE_IN_USE(conflict("A pension or conversion rests on what came in.", "该收款已用于计发待遇或转入城镇养老保险。", LandRefusal.MONEY)),
    NOT_PAID_UP(rule(
            "The coverage is {0}; all three shares come in first.", "该参保记录现为“{0}”状态，三方出资须先到账。", LandRefusal.MONEY)),
    NOT_OF_AGE(rule("The pension is due from {0} on at the earliest.", "最早自 {0} 起领取养老金。", LandRefusal.BENEFITS)),
    FARMER_DIED(rule("The person died on {0}.", "该人员已于 {0} 死亡。", LandRefusal.BENEFITS)),
    LAND_PENSION_STANDS(
            conflict("The coverage gives a pension already: {0}.", "该参保记录已计发养老金（{0}）。", LandRefusal.BENEFITS)),
    LAND_CONVERSION_STANDS(conflict(
            "The coverage goes over into the urban scheme by {0}.", "该参保记录已申报转入城镇养老保险（{0}）。", LandRefusal.CONVERSION)),
    LAND_CONVERSION_DONE(conflict(
            "The months stand in the urban scheme; what was done is not struck out.",
            "已转入城镇企业职工基本养老保险，不得撤销。",
            LandRefusal.CONVERSION)),
    CONVERTED_TOO_EARLY(rule(
            "The person is covered since {0}, and goes over later.", "该人员自 {0} 起参保，转入日期须在其后。", LandRefusal.CONVERSION)),
    BUYS_NO_MONTH(rule(
            "A month of the urban scheme costs {0} yuan; {1} yuan buy none.",
            "城镇养老保险月缴费额为 {0} 元，{1} 元不足折算一个月。", LandRefusal.CONVERSION));

    private static final String SCHEME = "国办发〔2006〕29号第一条、第二条；劳社部发〔2007〕14号第一条";
    private static final String MONEY = "国办发〔2006〕29号第三条；财会字〔1999〕20号（收付实现制）";

    private static final String BENEFITS = "国办发〔2006〕29号第二条；国发〔2005〕38号第六条（参照）";
    private static final String CONVERSION = "国办发〔2006〕29号第二条：城市规划区内的被征地农民纳入城镇社会保险；劳社部发〔2007〕14号第二条";

    private final Reason reason;

    LandRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
