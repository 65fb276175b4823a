package org.ganlao.laborrights.enforcement.campaign.domain;

/** Where a campaign stands. */
public enum CampaignState {
    LAUNCHED,
    CLOSED,
    ANNULLED
}
