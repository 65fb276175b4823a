package org.ganlao.gateway.plan.targets.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an indicator is expressed in; {@link #decimals} is the precision in which it is shown. */
public enum Unit {
    @JsonProperty("person")
    PERSON(0, "人", "persons"),
    @JsonProperty("position")
    POSITION(0, "个", "positions"),
    @JsonProperty("city")
    CITY(0, "个设区市", "cities"),
    /** So many of one for each of the other. */
    @JsonProperty("times")
    TIMES(6, "倍", "times"),
    @JsonProperty("certificate")
    CERTIFICATE(0, "本", "certificates"),
    @JsonProperty("case")
    CASE(0, "件", "cases"),
    @JsonProperty("finding")
    FINDING(0, "条", "findings"),
    @JsonProperty("yuan")
    YUAN(2, "元", "yuan"),
    /** 0.92 stands for 92 %. */
    @JsonProperty("ratio")
    RATIO(6, "%", "%");

    private final int decimals;
    private final Label label;

    Unit(int decimals, String zh, String en) {
        this.decimals = decimals;
        this.label = new Label(zh, en);
    }

    public int decimals() {
        return decimals;
    }

    public Label label() {
        return label;
    }
}
