package org.ganlao.laborrights.wage.guideline.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a wage guideline or guide prices are refused. */
public enum GuidelineRefusal implements ReasonedRefusal {
    LINES_OUT_OF_ORDER(rule(
            "{0}, {1} and {2} % are no lower, base and upper line.",
            "下线 {0}%、基准线 {1}%、上线 {2}% 顺序有误。", GuidelineRefusal.GUIDELINES)),
    PRICES_OUT_OF_ORDER(rule(
            "{1}, {2} and {3} are no low, median and high of occupation {0}.",
            "职业 {0} 的低位数 {1}、中位数 {2}、高位数 {3} 顺序有误。", GuidelineRefusal.PRICES)),
    OCCUPATION_TWICE(rule("Occupation {0} is listed twice.", "职业 {0} 重复列出。", GuidelineRefusal.PRICES)),
    CONTENT_OF_ANOTHER_KIND(rule(
            "A guideline has three lines and no occupations; guide prices have occupations and no lines.",
            "工资指导线应列三条线，工资指导价位应列职业。",
            GuidelineRefusal.GUIDELINES)),
    PUBLICATION_APPROVED(conflict(
            "It was approved and is not corrected any more; another edition is published in its place.",
            "该发布稿已批准，不能再更正；应另行发布新版。",
            GuidelineRefusal.GUIDELINES)),
    PUBLICATION_UNAPPROVED(conflict("Nobody has approved it yet.", "该发布稿尚未批准。", GuidelineRefusal.GUIDELINES)),
    PUBLISHED_ALREADY(conflict(
            "It was published on {0}; what was published is superseded or withdrawn.",
            "该版已于 {0} 发布；已发布的只能被新版取代或者撤回。", GuidelineRefusal.GUIDELINES)),
    PUBLICATION_OVER(conflict("It was in force until {0}.", "该版已于 {0} 失效。", GuidelineRefusal.GUIDELINES)),
    NOT_PUBLISHED_YET(conflict("It has not been published.", "该版尚未发布。", GuidelineRefusal.GUIDELINES)),
    NOT_AFTER_THE_LAST(rule(
            "The edition that it follows is in force since {0}.",
            "所取代的版本自 {0} 起生效，新版须在其后发布。", GuidelineRefusal.GUIDELINES)),
    ANOTHER_EDITION_HELD(
            rule("Until {0} another edition was in force.", "{0} 以前另一版仍有效，新版不得早于该日生效。", GuidelineRefusal.GUIDELINES)),
    NOTHING_IN_FORCE(new Reason(
            404, "Nothing of the kind is in force in {0} on {1}.", "{1} 在 {0} 没有有效的发布。", GuidelineRefusal.GUIDELINES));

    private static final String GUIDELINES = "劳部发〔1997〕27号《试点地区工资指导线制度试行办法》；赣劳社办〔2007〕6号第十九项";
    private static final String PRICES = "劳社部发〔1999〕34号《关于建立劳动力市场工资指导价位制度的通知》";

    private final Reason reason;

    GuidelineRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
