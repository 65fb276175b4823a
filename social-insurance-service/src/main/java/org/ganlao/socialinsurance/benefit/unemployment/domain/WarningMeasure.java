package org.ganlao.socialinsurance.benefit.unemployment.domain;

/** What is watched for the early warning of unemployment. */
public enum WarningMeasure {
    /** 领取失业保险金人数占参加失业保险人数的比例，百分比. */
    RATE,
    /** 当月新增领取人数比上月增长，百分比. */
    INFLOW,
    /** 领取人数比上月增长，百分比. */
    RECIPIENTS,
    /** 当月规模裁员拟裁减人数. */
    LAYOFFS
}
