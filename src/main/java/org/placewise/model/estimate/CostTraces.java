package org.placewise.model.estimate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.placewise.model.catalogue.Site;
import org.placewise.model.estimate.EnergyAccount.Factors;
import org.placewise.model.quantity.Basis;
import org.placewise.model.quantity.Trace;
import org.placewise.model.quantity.Unit;
import org.placewise.model.scenario.Assumption;
import org.placewise.model.scenario.Supply;
import org.placewise.model.scenario.Traffic;

/** How the cost of a month came about. */
final class CostTraces {
    private final Deployment deployment;
    private final LoadTraces loads;
    private final EnergyTraces energies;
    private final Traffic traffic;
    private final World world;

    CostTraces(Deployment deployment, LoadTraces loads, EnergyTraces energies) {
        this.deployment = deployment;
        this.loads = loads;
        this.energies = energies;
        this.traffic = deployment.scenario().workload().traffic();
        this.world = deployment.world();
    }

    private Inputs inputs() {
        return new Inputs(deployment.scenario().assumptions());
    }

    private boolean bought() {
        return deployment.option().supply() == Supply.BUY;
    }

    String formula() {
        return bought() ? "cost_bought" : "cost_rented";
    }

    private Map<CostPart, Double> amounts() {
        return deployment.cost().parts(world, deployment.groups());
    }

    String symbols() {
        return "C = " + (amounts().isEmpty() ? "0" : amounts().keySet().stream().map(CostTraces::symbol)
                .collect(Collectors.joining(" + ")));
    }

    private static String symbol(CostPart part) {
        return switch (part) {
            case ACCELERATORS -> "C_a";
            case RENTAL -> "C_r";
            case HOST -> "C_h";
            case ELECTRICITY -> "C_e";
            case UPKEEP -> "C_u";
            case NETWORK -> "C_n";
            case PORTING -> "C_p";
        };
    }

    /** The parts of a month's cost. */
    Inputs parts(Basis basis) {
        Inputs inputs = inputs();
        amounts().forEach((part, usd) -> inputs.worked("cost." + part.name().toLowerCase(Locale.ROOT), symbol(part),
                usd, Unit.USD_PER_MONTH, basis, part(part, basis)));
        if (amounts().isEmpty()) {
            inputs.all(fleet());
        }
        return inputs;
    }

    /** C and R, the cost of a month and its requests. */
    Inputs month(Basis basis) {
        double total = deployment.cost().total(world, deployment.groups(), Factors.NONE);
        return inputs().worked("cost", "C", total, Unit.USD_PER_MONTH, basis,
                parts(basis).trace(formula(), symbols())).all(requests());
    }

    private Inputs requests() {
        return inputs().asked("requests_per_month", "R", traffic.requestsPerMonth(), Unit.COUNT);
    }

    private Inputs fleet() {
        return inputs().all(loads.accelerators()).figure(bought() ? "list_price" : "rental", "c", deployment.price(),
                bought() ? Unit.USD : Unit.USD_PER_HOUR);
    }

    private Trace part(CostPart part, Basis basis) {
        return switch (part) {
            case ACCELERATORS -> inputs().all(fleet()).all(annuity(true)).trace("cost_accelerators", "C_a = N c a_r");
            case RENTAL -> fleet().trace("cost_rental", "C_r = 730.5 N c");
            case HOST -> inputs().all(fleet()).read(w -> w.value(Assumption.HOST_PRICE_SHARE)).all(annuity(true))
                    .trace("cost_host", "C_h = N c h_c a_r");
            case UPKEEP -> inputs().all(fleet()).read(w -> w.value(Assumption.HOST_PRICE_SHARE))
                    .read(w -> w.value(Assumption.UPKEEP)).trace("cost_upkeep", "C_u = N c (1 + h_c) m / 12");
            case ELECTRICITY -> electricity(basis);
            case NETWORK -> inputs().all(requests()).asked("upload", "U", traffic.uploadBytes(), Unit.BYTE)
                    .asked("download", "D", traffic.downloadBytes(), Unit.BYTE)
                    .read(w -> w.value(Assumption.NETWORK_PRICE)).trace("cost_network", "C_n = R (U + D) c_n / 10^9");
            case PORTING -> inputs().read(w -> w.value(Assumption.PORTING)).all(annuity(false))
                    .trace("cost_porting", "C_p = c_p a_0");
        };
    }

    private Trace electricity(Basis basis) {
        Inputs inputs = inputs().all(requests());
        Site site = deployment.option().site();
        if (site == Site.DEVICE) {
            return inputs.all(energies.site(basis)).read(w -> w.value(Assumption.DEVICE_ELECTRICITY))
                    .trace("cost_electricity_device", "C_e = R E_s e_dev / (3.6 10^6)");
        }
        if (bought()) {
            inputs.all(energies.site(basis)).read(w -> w.value(site == Site.CLOUD ? Assumption.CLOUD_ELECTRICITY
                    : Assumption.EDGE_ELECTRICITY));
        }
        return inputs.all(energies.radioPart()).read(w -> w.value(Assumption.DEVICE_ELECTRICITY))
                .trace(bought() ? "cost_electricity" : "cost_electricity_radio",
                        bought() ? "C_e = R (E_s e + E_r e_dev) / (3.6 10^6)" : "C_e = R E_r e_dev / (3.6 10^6)");
    }

    /** Monthly payment for each dollar spent now: a_r with, a_0 without residual value. */
    private Inputs annuity(boolean residual) {
        double interest = world.value(Assumption.INTEREST);
        double months = world.value(Assumption.HORIZON);
        double sold = residual ? world.value(Assumption.RESIDUAL) : 0;
        Inputs inputs = inputs().read(w -> w.value(Assumption.HORIZON));
        if (residual) {
            inputs.read(w -> w.value(Assumption.RESIDUAL));
        }
        String symbol = residual ? "a_r" : "a_0";
        String formula;
        if (interest > 0) {
            Trace monthly = inputs().read(w -> w.value(Assumption.INTEREST))
                    .trace("monthly_interest", "j = (1 + i)^(1/12) - 1");
            inputs.worked("monthly_interest", "j", Math.expm1(Math.log1p(interest) / 12), Unit.SHARE,
                    basis(Assumption.INTEREST), monthly);
            formula = (residual ? " = (1 - r / (1 + j)^H)" : " =") + " j / (1 - (1 + j)^(-H))";
        } else {
            formula = residual ? " = (1 - r) / H" : " = 1 / H";
        }
        return inputs().worked(residual ? "annuity_residual" : "annuity", symbol,
                CostAccount.monthly(1, Math.min(1, sold), interest, months), Unit.SHARE,
                residual ? basis(Assumption.HORIZON, Assumption.INTEREST, Assumption.RESIDUAL)
                        : basis(Assumption.HORIZON, Assumption.INTEREST),
                inputs.trace(residual ? "annuity_residual" : "annuity", symbol + formula));
    }

    /** What rests on an assumption that nobody published is itself assumed. */
    private Basis basis(Assumption... assumptions) {
        return Arrays.stream(assumptions).anyMatch(each -> deployment.scenario().assumptions().get(each).source()
                .isUsers()) ? Basis.USER : Basis.SPEC;
    }
}
