/**
 */
package org.chancery.model.dossier.impl;

import java.util.Collection;

import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.DossierPackage;
import org.chancery.model.dossier.ExportRecord;
import org.chancery.model.dossier.Holding;

import org.chancery.model.impl.IdentifiedImpl;

import org.chancery.model.negotiation.Assurance;
import org.chancery.model.negotiation.ClauseStatus;
import org.chancery.model.negotiation.Concession;
import org.chancery.model.negotiation.Disposition;
import org.chancery.model.negotiation.Instruction;
import org.chancery.model.negotiation.Position;
import org.chancery.model.negotiation.PublicStatement;
import org.chancery.model.negotiation.RedLine;
import org.chancery.model.negotiation.RedLineEstimate;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Holding</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.dossier.impl.HoldingImpl#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.chancery.model.dossier.impl.HoldingImpl#getInstructions <em>Instructions</em>}</li>
 *   <li>{@link org.chancery.model.dossier.impl.HoldingImpl#getPositions <em>Positions</em>}</li>
 *   <li>{@link org.chancery.model.dossier.impl.HoldingImpl#getRedLines <em>Red Lines</em>}</li>
 *   <li>{@link org.chancery.model.dossier.impl.HoldingImpl#getConcessions <em>Concessions</em>}</li>
 *   <li>{@link org.chancery.model.dossier.impl.HoldingImpl#getAssurances <em>Assurances</em>}</li>
 *   <li>{@link org.chancery.model.dossier.impl.HoldingImpl#getStatements <em>Statements</em>}</li>
 *   <li>{@link org.chancery.model.dossier.impl.HoldingImpl#getEstimates <em>Estimates</em>}</li>
 *   <li>{@link org.chancery.model.dossier.impl.HoldingImpl#getStatuses <em>Statuses</em>}</li>
 *   <li>{@link org.chancery.model.dossier.impl.HoldingImpl#getDispositions <em>Dispositions</em>}</li>
 *   <li>{@link org.chancery.model.dossier.impl.HoldingImpl#getExports <em>Exports</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class HoldingImpl extends IdentifiedImpl implements Holding {
	/**
	 * The cached value of the '{@link #getAudience() <em>Audience</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudience()
	 * @generated
	 * @ordered
	 */
	protected Audience audience;

	/**
	 * The cached value of the '{@link #getInstructions() <em>Instructions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstructions()
	 * @generated
	 * @ordered
	 */
	protected EList<Instruction> instructions;

	/**
	 * The cached value of the '{@link #getPositions() <em>Positions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPositions()
	 * @generated
	 * @ordered
	 */
	protected EList<Position> positions;

	/**
	 * The cached value of the '{@link #getRedLines() <em>Red Lines</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRedLines()
	 * @generated
	 * @ordered
	 */
	protected EList<RedLine> redLines;

	/**
	 * The cached value of the '{@link #getConcessions() <em>Concessions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConcessions()
	 * @generated
	 * @ordered
	 */
	protected EList<Concession> concessions;

	/**
	 * The cached value of the '{@link #getAssurances() <em>Assurances</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssurances()
	 * @generated
	 * @ordered
	 */
	protected EList<Assurance> assurances;

	/**
	 * The cached value of the '{@link #getStatements() <em>Statements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatements()
	 * @generated
	 * @ordered
	 */
	protected EList<PublicStatement> statements;

	/**
	 * The cached value of the '{@link #getEstimates() <em>Estimates</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEstimates()
	 * @generated
	 * @ordered
	 */
	protected EList<RedLineEstimate> estimates;

	/**
	 * The cached value of the '{@link #getStatuses() <em>Statuses</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatuses()
	 * @generated
	 * @ordered
	 */
	protected EList<ClauseStatus> statuses;

	/**
	 * The cached value of the '{@link #getDispositions() <em>Dispositions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDispositions()
	 * @generated
	 * @ordered
	 */
	protected EList<Disposition> dispositions;

	/**
	 * The cached value of the '{@link #getExports() <em>Exports</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExports()
	 * @generated
	 * @ordered
	 */
	protected EList<ExportRecord> exports;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HoldingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.HOLDING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Audience getAudience() {
		return audience;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAudience(Audience newAudience, NotificationChain msgs) {
		Audience oldAudience = audience;
		audience = newAudience;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.HOLDING__AUDIENCE, oldAudience, newAudience);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAudience(Audience newAudience) {
		if (newAudience != audience) {
			NotificationChain msgs = null;
			if (audience != null)
				msgs = ((InternalEObject)audience).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.HOLDING__AUDIENCE, null, msgs);
			if (newAudience != null)
				msgs = ((InternalEObject)newAudience).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.HOLDING__AUDIENCE, null, msgs);
			msgs = basicSetAudience(newAudience, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.HOLDING__AUDIENCE, newAudience, newAudience));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Instruction> getInstructions() {
		if (instructions == null) {
			instructions = new EObjectContainmentEList<Instruction>(Instruction.class, this, DossierPackage.HOLDING__INSTRUCTIONS);
		}
		return instructions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Position> getPositions() {
		if (positions == null) {
			positions = new EObjectContainmentEList<Position>(Position.class, this, DossierPackage.HOLDING__POSITIONS);
		}
		return positions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RedLine> getRedLines() {
		if (redLines == null) {
			redLines = new EObjectContainmentEList<RedLine>(RedLine.class, this, DossierPackage.HOLDING__RED_LINES);
		}
		return redLines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Concession> getConcessions() {
		if (concessions == null) {
			concessions = new EObjectContainmentEList<Concession>(Concession.class, this, DossierPackage.HOLDING__CONCESSIONS);
		}
		return concessions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Assurance> getAssurances() {
		if (assurances == null) {
			assurances = new EObjectContainmentEList<Assurance>(Assurance.class, this, DossierPackage.HOLDING__ASSURANCES);
		}
		return assurances;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PublicStatement> getStatements() {
		if (statements == null) {
			statements = new EObjectContainmentEList<PublicStatement>(PublicStatement.class, this, DossierPackage.HOLDING__STATEMENTS);
		}
		return statements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RedLineEstimate> getEstimates() {
		if (estimates == null) {
			estimates = new EObjectContainmentEList<RedLineEstimate>(RedLineEstimate.class, this, DossierPackage.HOLDING__ESTIMATES);
		}
		return estimates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ClauseStatus> getStatuses() {
		if (statuses == null) {
			statuses = new EObjectContainmentEList<ClauseStatus>(ClauseStatus.class, this, DossierPackage.HOLDING__STATUSES);
		}
		return statuses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Disposition> getDispositions() {
		if (dispositions == null) {
			dispositions = new EObjectContainmentEList<Disposition>(Disposition.class, this, DossierPackage.HOLDING__DISPOSITIONS);
		}
		return dispositions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ExportRecord> getExports() {
		if (exports == null) {
			exports = new EObjectContainmentEList<ExportRecord>(ExportRecord.class, this, DossierPackage.HOLDING__EXPORTS);
		}
		return exports;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DossierPackage.HOLDING__AUDIENCE:
				return basicSetAudience(null, msgs);
			case DossierPackage.HOLDING__INSTRUCTIONS:
				return ((InternalEList<?>)getInstructions()).basicRemove(otherEnd, msgs);
			case DossierPackage.HOLDING__POSITIONS:
				return ((InternalEList<?>)getPositions()).basicRemove(otherEnd, msgs);
			case DossierPackage.HOLDING__RED_LINES:
				return ((InternalEList<?>)getRedLines()).basicRemove(otherEnd, msgs);
			case DossierPackage.HOLDING__CONCESSIONS:
				return ((InternalEList<?>)getConcessions()).basicRemove(otherEnd, msgs);
			case DossierPackage.HOLDING__ASSURANCES:
				return ((InternalEList<?>)getAssurances()).basicRemove(otherEnd, msgs);
			case DossierPackage.HOLDING__STATEMENTS:
				return ((InternalEList<?>)getStatements()).basicRemove(otherEnd, msgs);
			case DossierPackage.HOLDING__ESTIMATES:
				return ((InternalEList<?>)getEstimates()).basicRemove(otherEnd, msgs);
			case DossierPackage.HOLDING__STATUSES:
				return ((InternalEList<?>)getStatuses()).basicRemove(otherEnd, msgs);
			case DossierPackage.HOLDING__DISPOSITIONS:
				return ((InternalEList<?>)getDispositions()).basicRemove(otherEnd, msgs);
			case DossierPackage.HOLDING__EXPORTS:
				return ((InternalEList<?>)getExports()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DossierPackage.HOLDING__AUDIENCE:
				return getAudience();
			case DossierPackage.HOLDING__INSTRUCTIONS:
				return getInstructions();
			case DossierPackage.HOLDING__POSITIONS:
				return getPositions();
			case DossierPackage.HOLDING__RED_LINES:
				return getRedLines();
			case DossierPackage.HOLDING__CONCESSIONS:
				return getConcessions();
			case DossierPackage.HOLDING__ASSURANCES:
				return getAssurances();
			case DossierPackage.HOLDING__STATEMENTS:
				return getStatements();
			case DossierPackage.HOLDING__ESTIMATES:
				return getEstimates();
			case DossierPackage.HOLDING__STATUSES:
				return getStatuses();
			case DossierPackage.HOLDING__DISPOSITIONS:
				return getDispositions();
			case DossierPackage.HOLDING__EXPORTS:
				return getExports();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case DossierPackage.HOLDING__AUDIENCE:
				setAudience((Audience)newValue);
				return;
			case DossierPackage.HOLDING__INSTRUCTIONS:
				getInstructions().clear();
				getInstructions().addAll((Collection<? extends Instruction>)newValue);
				return;
			case DossierPackage.HOLDING__POSITIONS:
				getPositions().clear();
				getPositions().addAll((Collection<? extends Position>)newValue);
				return;
			case DossierPackage.HOLDING__RED_LINES:
				getRedLines().clear();
				getRedLines().addAll((Collection<? extends RedLine>)newValue);
				return;
			case DossierPackage.HOLDING__CONCESSIONS:
				getConcessions().clear();
				getConcessions().addAll((Collection<? extends Concession>)newValue);
				return;
			case DossierPackage.HOLDING__ASSURANCES:
				getAssurances().clear();
				getAssurances().addAll((Collection<? extends Assurance>)newValue);
				return;
			case DossierPackage.HOLDING__STATEMENTS:
				getStatements().clear();
				getStatements().addAll((Collection<? extends PublicStatement>)newValue);
				return;
			case DossierPackage.HOLDING__ESTIMATES:
				getEstimates().clear();
				getEstimates().addAll((Collection<? extends RedLineEstimate>)newValue);
				return;
			case DossierPackage.HOLDING__STATUSES:
				getStatuses().clear();
				getStatuses().addAll((Collection<? extends ClauseStatus>)newValue);
				return;
			case DossierPackage.HOLDING__DISPOSITIONS:
				getDispositions().clear();
				getDispositions().addAll((Collection<? extends Disposition>)newValue);
				return;
			case DossierPackage.HOLDING__EXPORTS:
				getExports().clear();
				getExports().addAll((Collection<? extends ExportRecord>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case DossierPackage.HOLDING__AUDIENCE:
				setAudience((Audience)null);
				return;
			case DossierPackage.HOLDING__INSTRUCTIONS:
				getInstructions().clear();
				return;
			case DossierPackage.HOLDING__POSITIONS:
				getPositions().clear();
				return;
			case DossierPackage.HOLDING__RED_LINES:
				getRedLines().clear();
				return;
			case DossierPackage.HOLDING__CONCESSIONS:
				getConcessions().clear();
				return;
			case DossierPackage.HOLDING__ASSURANCES:
				getAssurances().clear();
				return;
			case DossierPackage.HOLDING__STATEMENTS:
				getStatements().clear();
				return;
			case DossierPackage.HOLDING__ESTIMATES:
				getEstimates().clear();
				return;
			case DossierPackage.HOLDING__STATUSES:
				getStatuses().clear();
				return;
			case DossierPackage.HOLDING__DISPOSITIONS:
				getDispositions().clear();
				return;
			case DossierPackage.HOLDING__EXPORTS:
				getExports().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case DossierPackage.HOLDING__AUDIENCE:
				return audience != null;
			case DossierPackage.HOLDING__INSTRUCTIONS:
				return instructions != null && !instructions.isEmpty();
			case DossierPackage.HOLDING__POSITIONS:
				return positions != null && !positions.isEmpty();
			case DossierPackage.HOLDING__RED_LINES:
				return redLines != null && !redLines.isEmpty();
			case DossierPackage.HOLDING__CONCESSIONS:
				return concessions != null && !concessions.isEmpty();
			case DossierPackage.HOLDING__ASSURANCES:
				return assurances != null && !assurances.isEmpty();
			case DossierPackage.HOLDING__STATEMENTS:
				return statements != null && !statements.isEmpty();
			case DossierPackage.HOLDING__ESTIMATES:
				return estimates != null && !estimates.isEmpty();
			case DossierPackage.HOLDING__STATUSES:
				return statuses != null && !statuses.isEmpty();
			case DossierPackage.HOLDING__DISPOSITIONS:
				return dispositions != null && !dispositions.isEmpty();
			case DossierPackage.HOLDING__EXPORTS:
				return exports != null && !exports.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //HoldingImpl
