/**
 */
package org.chancery.model.dossier.impl;

import java.time.LocalDate;

import org.chancery.model.dossier.DossierPackage;
import org.chancery.model.dossier.ExportRecord;

import org.chancery.model.impl.IdentifiedImpl;

import org.chancery.model.parties.Party;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Export Record</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.dossier.impl.ExportRecordImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.chancery.model.dossier.impl.ExportRecordImpl#getParty <em>Party</em>}</li>
 *   <li>{@link org.chancery.model.dossier.impl.ExportRecordImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.chancery.model.dossier.impl.ExportRecordImpl#getFileDigest <em>File Digest</em>}</li>
 *   <li>{@link org.chancery.model.dossier.impl.ExportRecordImpl#getTextDigest <em>Text Digest</em>}</li>
 *   <li>{@link org.chancery.model.dossier.impl.ExportRecordImpl#getFile <em>File</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ExportRecordImpl extends IdentifiedImpl implements ExportRecord {
	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate date = DATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getParty() <em>Party</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParty()
	 * @generated
	 * @ordered
	 */
	protected Party party;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFileDigest() <em>File Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileDigest()
	 * @generated
	 * @ordered
	 */
	protected static final String FILE_DIGEST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFileDigest() <em>File Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileDigest()
	 * @generated
	 * @ordered
	 */
	protected String fileDigest = FILE_DIGEST_EDEFAULT;

	/**
	 * The default value of the '{@link #getTextDigest() <em>Text Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextDigest()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_DIGEST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTextDigest() <em>Text Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextDigest()
	 * @generated
	 * @ordered
	 */
	protected String textDigest = TEXT_DIGEST_EDEFAULT;

	/**
	 * The default value of the '{@link #getFile() <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected static final byte[] FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFile() <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected byte[] file = FILE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExportRecordImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.EXPORT_RECORD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		LocalDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EXPORT_RECORD__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getParty() {
		if (party != null && party.eIsProxy()) {
			InternalEObject oldParty = (InternalEObject)party;
			party = (Party)eResolveProxy(oldParty);
			if (party != oldParty) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, DossierPackage.EXPORT_RECORD__PARTY, oldParty, party));
			}
		}
		return party;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Party basicGetParty() {
		return party;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParty(Party newParty) {
		Party oldParty = party;
		party = newParty;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EXPORT_RECORD__PARTY, oldParty, party));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EXPORT_RECORD__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFileDigest() {
		return fileDigest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFileDigest(String newFileDigest) {
		String oldFileDigest = fileDigest;
		fileDigest = newFileDigest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EXPORT_RECORD__FILE_DIGEST, oldFileDigest, fileDigest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTextDigest() {
		return textDigest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTextDigest(String newTextDigest) {
		String oldTextDigest = textDigest;
		textDigest = newTextDigest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EXPORT_RECORD__TEXT_DIGEST, oldTextDigest, textDigest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public byte[] getFile() {
		return file;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFile(byte[] newFile) {
		byte[] oldFile = file;
		file = newFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EXPORT_RECORD__FILE, oldFile, file));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DossierPackage.EXPORT_RECORD__DATE:
				return getDate();
			case DossierPackage.EXPORT_RECORD__PARTY:
				if (resolve) return getParty();
				return basicGetParty();
			case DossierPackage.EXPORT_RECORD__LANGUAGE:
				return getLanguage();
			case DossierPackage.EXPORT_RECORD__FILE_DIGEST:
				return getFileDigest();
			case DossierPackage.EXPORT_RECORD__TEXT_DIGEST:
				return getTextDigest();
			case DossierPackage.EXPORT_RECORD__FILE:
				return getFile();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case DossierPackage.EXPORT_RECORD__DATE:
				setDate((LocalDate)newValue);
				return;
			case DossierPackage.EXPORT_RECORD__PARTY:
				setParty((Party)newValue);
				return;
			case DossierPackage.EXPORT_RECORD__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case DossierPackage.EXPORT_RECORD__FILE_DIGEST:
				setFileDigest((String)newValue);
				return;
			case DossierPackage.EXPORT_RECORD__TEXT_DIGEST:
				setTextDigest((String)newValue);
				return;
			case DossierPackage.EXPORT_RECORD__FILE:
				setFile((byte[])newValue);
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
			case DossierPackage.EXPORT_RECORD__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case DossierPackage.EXPORT_RECORD__PARTY:
				setParty((Party)null);
				return;
			case DossierPackage.EXPORT_RECORD__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case DossierPackage.EXPORT_RECORD__FILE_DIGEST:
				setFileDigest(FILE_DIGEST_EDEFAULT);
				return;
			case DossierPackage.EXPORT_RECORD__TEXT_DIGEST:
				setTextDigest(TEXT_DIGEST_EDEFAULT);
				return;
			case DossierPackage.EXPORT_RECORD__FILE:
				setFile(FILE_EDEFAULT);
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
			case DossierPackage.EXPORT_RECORD__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case DossierPackage.EXPORT_RECORD__PARTY:
				return party != null;
			case DossierPackage.EXPORT_RECORD__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case DossierPackage.EXPORT_RECORD__FILE_DIGEST:
				return FILE_DIGEST_EDEFAULT == null ? fileDigest != null : !FILE_DIGEST_EDEFAULT.equals(fileDigest);
			case DossierPackage.EXPORT_RECORD__TEXT_DIGEST:
				return TEXT_DIGEST_EDEFAULT == null ? textDigest != null : !TEXT_DIGEST_EDEFAULT.equals(textDigest);
			case DossierPackage.EXPORT_RECORD__FILE:
				return FILE_EDEFAULT == null ? file != null : !FILE_EDEFAULT.equals(file);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (date: ");
		result.append(date);
		result.append(", language: ");
		result.append(language);
		result.append(", fileDigest: ");
		result.append(fileDigest);
		result.append(", textDigest: ");
		result.append(textDigest);
		result.append(", file: ");
		result.append(file);
		result.append(')');
		return result.toString();
	}

} //ExportRecordImpl
