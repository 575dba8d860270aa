package org.resetdesk.guidance;

import jakarta.ws.rs.QueryParam;

/** What the advisor is asked, as an address carries it; every field may be missing or empty. */
public class GuidanceForm {

    @QueryParam("device")
    public String device;

    @QueryParam("model")
    public String model;

    @QueryParam("serial")
    public String serial;

    @QueryParam("series")
    public String series;

    @QueryParam("firmware")
    public String firmware;

    @QueryParam("bound")
    public String bound;

    @QueryParam("email")
    public String email;

    @QueryParam("questions")
    public String questions;

    @QueryParam("guid")
    public String guid;

    @QueryParam("button")
    public String button;

    @QueryParam("monitor")
    public String monitor;

    @QueryParam("lan")
    public String lan;
}
